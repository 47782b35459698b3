import type * as Renderer from '../../../src/renderer.ts';
import { putAreaFiles, type AreaFile, type FilesOfPart } from './area-files.ts';
import { hashOf } from './hash.ts';
import type { Output } from './output.ts';

/** What is known of the pages and files of a territory, as they were last made. */
export interface KnownArea {
  /** By the address of each page, a hash of what it shows. */
  shown: Readonly<Record<string, string>>;
  files: readonly AreaFile[];
}

export const noArea: KnownArea = { shown: {}, files: [] };

export interface BuiltArea extends KnownArea {
  /** The addresses that search engines may keep. */
  indexed: string[];
}

/**
 * Puts the files of a territory, then its pages, which tell of them. What shows what it showed before
 * is left as it is. `parts` are its communes or smaller territories.
 */
export async function putArea(
  output: Output,
  renderer: typeof Renderer,
  request: Renderer.AreaRequest,
  parts: readonly FilesOfPart[],
  before: KnownArea = noArea,
): Promise<BuiltArea> {
  const area = renderer.openArea(request);
  const files = putAreaFiles(output, { ...area, parts, before: before.files });
  const pages = area.pages(files);
  const shown: Record<string, string> = {};
  for (const page of pages) {
    const { path } = page;
    const hash = hashOf(page);
    if (before.shown[path] !== hash || !output.keep(`${path}index.html`))
      output.put(path, await area.render(page));
    shown[path] = hash;
  }
  for (const { path, read } of area.files) if (!output.keep(path)) output.put(path, await read());
  const indexed = pages.filter((page) => page.indexed).map(({ path }) => path);
  return { shown, files, indexed };
}
