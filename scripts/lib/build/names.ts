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
