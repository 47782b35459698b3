import { nameOf } from './media.ts';

export interface Placed<A> {
  raw: string;
  assets: A[];
}

/**
 * Puts the new photos of an entry in the folder of its name, which is only known when it is saved:
 * Decap gives them another one until then.
 */
export function placeFiles<A extends { path: string }>(
  raw: string,
  entryPath: string,
  assets: readonly A[],
): Placed<A> {
  const match = /^([^/]+\/[^/]+)\/([^/]+)\/([^/]+)\.md$/.exec(entryPath);
  if (!match) return { raw, assets: [...assets] };
  const [, commune = '', type = '', slug = ''] = match;
  const folder = `media/${type}/${slug}`;
  const names = assets.map(({ path }) => nameOf(path));
  return {
    raw: names.reduce(
      (text, name) => text.replaceAll(reference(type, name), `../${folder}/${name}`),
      raw,
    ),
    assets: assets.map((asset, index) => ({
      ...asset,
      path: `${commune}/${folder}/${names[index] ?? ''}`,
    })),
  };
}

/** The new files that a text refers to: she may have put another in the place of one since. */
export function mentioned<F extends { path: string }>(raw: string, files: readonly F[]): F[] {
  return files.filter(({ path }) => raw.includes(`/${nameOf(path)}`));
}

function reference(type: string, name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`\\.\\./media/${type}/(?:[^/\\s"'()]*/)?${escaped}(?![\\w.-])`, 'g');
}
