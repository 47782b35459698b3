import type { CommunePage } from '../content/pages.ts';
import {
  communePath,
  entryPath,
  isSection,
  mairiePath,
  mediaPath,
  type CommuneId,
} from '../urls.ts';
import type { DraftKey } from './ports.ts';

/** The address of the page that shows a thing, among those that the commune has. */
export function pathOf(
  { commune, type, slug }: DraftKey,
  pages: readonly CommunePage[],
  page: 'home' | 'mairie' = 'home',
): string {
  if (isSection(type)) return entryPath(commune, type, slug);
  const mairie = mairiePath(commune);
  const hasMairie = pages.some(({ path }) => path === mairie);
  return page === 'mairie' && hasMairie ? mairie : communePath(commune);
}

/** A page whose photos and colours come from the preview: the site may not have them yet. */
export function previewHtml(id: CommuneId, page: Uint8Array): string {
  const media = mediaPath(id, '');
  const html = new TextDecoder().decode(page);
  return html.replace(new RegExp(`(?<=["' ,(=])${media}`, 'g'), `/admin/apercu${media}`);
}
