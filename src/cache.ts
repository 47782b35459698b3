/** A memory for what is slow to make: gives what is known by a key, or makes it; keeps `size` at most. */
export function cache<T>(size: number): (key: string, make: () => T) => T {
  const known = new Map<string, T>();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= size) known.clear();
    const made = make();
    known.set(key, made);
    return made;
  };
}
