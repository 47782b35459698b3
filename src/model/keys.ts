/** The keys of an object that is written as one, in its order. */
export function keysOf<K extends string>(object: Readonly<Record<K, unknown>>): K[] {
  const keys: K[] = [];
  for (const key in object) keys.push(key);
  return keys;
}
