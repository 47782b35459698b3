import type { CommuneId } from '../urls.ts';
import type { CmsCollection, CmsConfig } from './types.ts';

/**
 * The configuration for one commune, from that of any commune: its address, its folders, and
 * collections named after it, as `vienne--civray--events`, since a draft's branch carries the name.
 */
export function configOf(config: CmsConfig, id: CommuneId, name: string): CmsConfig {
  const place = `${id.department}/${id.commune}`;
  return {
    ...config,
    backend: { ...config.backend, proxy_url: `/admin/api/${place}/` },
    display_url: `/${place}/`,
    media_folder: `${place}/${config.media_folder}`,
    collections: config.collections.map((collection) => collectionOf(collection, id, name)),
  };
}

/** The name of a commune's collection. */
export function collectionName({ department, commune }: CommuneId, type: string): string {
  return `${department}--${commune}--${type}`;
}

/** Where a file or folder is in the desk: `vienne/civray/events/fete.md` has its form. */
export function routeTo(path: string): string {
  const [department = '', commune = '', ...rest] = path.replace(/\.[a-z]+$/, '').split('/');
  const [type = '', slug] = rest;
  const collection = `#/collections/${collectionName({ department, commune }, type)}`;
  if (type === 'profile') return `${collection}/entries/profile`;
  return slug ? `${collection}/entries/${slug}` : collection;
}

function collectionOf(collection: CmsCollection, id: CommuneId, label: string): CmsCollection {
  const name = collectionName(id, collection.name);
  const place = `${id.department}/${id.commune}`;
  if (collection.type === 'folder_based_collection')
    return { ...collection, name, folder: `${place}/${collection.folder}` };
  const files = collection.files.map((one) => ({ ...one, label, file: `${place}/${one.file}` }));
  return { ...collection, name, files };
}
