import { isRecord, textAt } from './decap.ts';
import { request } from './requests.ts';

/** A photo or document of the commune, as Decap lists it. */
export interface Media {
  id: string;
  name: string;
  path: string;
  size: number;
  url: string;
  displayURL: string;
}

/** The photos and documents of the commune, published or in a draft. */
export async function listMedia(folder?: string): Promise<Media[]> {
  const listed = await request('listMedia');
  const all = Array.isArray(listed) ? listed.filter(isRecord).map(mediaOf) : [];
  return folder === undefined ? all : all.filter(({ path }) => path.startsWith(`${folder}/`));
}

/**
 * What a path names. Decap looks for the name in the folder where it would put a new photo; the file
 * may be anywhere in the commune's media, where `said`, the form's text, tells them apart.
 */
export function findMedia(media: readonly Media[], path: string, said: string): Media | undefined {
  const name = nameOf(path);
  const alike = media.filter((one) => one.name === name);
  return (
    alike.find((one) => one.path === path) ??
    alike.find((one) => said.includes(fromMedia(one.path))) ??
    alike[0]
  );
}

/** A path from the commune's own folder: `media/events/fete/photo.jpg`. */
function fromMedia(path: string): string {
  return path.split('/').slice(2).join('/');
}

/** Where the browser gets a photo or document. */
export function mediaUrl(path: string): string {
  const [department = '', commune = '', , ...rest] = path.split('/');
  const name = rest.map(encodeURIComponent).join('/');
  return `/admin/api/${department}/${commune}/media/${name}`;
}

/** The file of a draft or of the library, without fetching it before it is shown. */
export function mediaOf(value: Record<string, unknown>): Media {
  const path = textAt(value, 'path');
  const url = mediaUrl(path);
  const size = typeof value['size'] === 'number' ? value['size'] : 0;
  const name = nameOf(path);
  return { id: path, name, path, size, url, displayURL: url };
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
