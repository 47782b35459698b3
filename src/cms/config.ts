import { collectionNames } from '../model/index.ts';
import { editor, folderCollection, profileCollection } from './collections.ts';
import type { CmsConfig } from './types.ts';

/**
 * Decap's configuration for any commune, made from the model; `configOf` gives it a place. It is
 * what Decap's own reading would have made of it, since `window.CMS_CONFIG` is taken as it is: that
 * is the only way in that needs no `eval`.
 */
export function cmsConfig(): CmsConfig {
  return {
    locale: 'fr',
    backend: { name: 'commune', proxy_url: '/admin/api/', branch: 'main' },
    publish_mode: 'editorial_workflow',
    display_url: '/',
    media_folder: 'media',
    public_folder: '../media',
    show_preview_links: false,
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    editor,
    collections: [...collectionNames.map(folderCollection), profileCollection()],
  };
}
