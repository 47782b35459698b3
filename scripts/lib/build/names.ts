import type { CommuneId } from '../../../src/urls.ts';

/** The folder of a commune in the content: `vienne/civray`. */
export function nameOf({ department, commune }: CommuneId): string {
  return `${department}/${commune}`;
}

/** The commune of a folder, or of anything in it. */
export function idOf(path: string): CommuneId {
  const [department = '', commune = ''] = path.split('/', 2);
  return { department, commune };
}

/** Things in the order of their addresses, in which what names several is always made. */
export function inOrder<T>(things: Iterable<T>, addressOf: (thing: T) => string): T[] {
  return [...things].toSorted((a, b) => {
    const [one, other] = [addressOf(a), addressOf(b)];
    return one < other ? -1 : Number(one > other);
  });
}
