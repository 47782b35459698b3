import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '../media/pictures.ts';
import { pagefindVersion } from '../urls.ts';
import { documentOf } from './document.ts';
import type { SearchRecord } from './records.ts';

/** A file of an index or of the engine; `name` is its path under the folder of either. */
export interface EngineFile {
  name: string;
  bytes: Uint8Array;
}

/** What is read of an index, without the engine that Pagefind gives again with each. */
const indexFile = /^pagefind-entry\.json$|\.pf_(?:meta|index|fragment)$/;
const engineFile = /^pagefind\.js$|^wasm\.fr\.pagefind$/;

/** The files of the index of some records, made unless the folder `cache` holds them. */
export async function indexOf(records: readonly SearchRecord[], cache: string) {
  const pages = records.map((record) => ({ url: record.url, content: documentOf(record) }));
  return kept(pages, cache, (name) => indexFile.test(name));
}

/**
 * The engine that searches any index. It has one of its own, that must not be empty: otherwise
 * Pagefind gives no engine of a language. Its one page has nothing of what {@link documentOf} tells.
 */
export async function engineFiles(cache: string): Promise<EngineFile[]> {
  const page = { url: '/', content: '<html lang="fr"><body>beffroi</body></html>' };
  return kept([page], cache, (name) => indexFile.test(name) || engineFile.test(name));
}

interface IndexedPage {
  url: string;
  content: string;
}

/** Where an index is kept: by all that it is made from, so that what did not change is read again. */
export function indexFileOf(pages: readonly object[], cache: string): string {
  const made = JSON.stringify([pagefindVersion, pages]);
  const hash = createHash('sha256').update(made).digest('hex').slice(0, 32);
  return `${cache}/search/${hash.slice(0, 2)}/${hash}`;
}

async function kept(
  pages: readonly IndexedPage[],
  cache: string,
  isKept: (name: string) => boolean,
): Promise<EngineFile[]> {
  const file = indexFileOf(pages, cache);
  const found = await readFile(file, 'utf8').catch(() => undefined);
  if (found !== undefined) return unpack(found);
  const files = (await make(pages)).filter(({ name }) => isKept(name));
  await mkdir(path.dirname(file), { recursive: true });
  await writeWhole(file, pack(files));
  return files;
}

/** A file a line: its name, a space, its bytes in base 64. */
export function pack(files: readonly EngineFile[]): string {
  return files
    .map(({ name, bytes }) => `${name} ${Buffer.from(bytes).toString('base64')}`)
    .join('\n');
}

function unpack(text: string): EngineFile[] {
  return text.split('\n').map((line) => {
    const [name = '', bytes = ''] = line.split(' ');
    return { name, bytes: Buffer.from(bytes, 'base64') };
  });
}

/**
 * The first index starts Pagefind's program and takes ten times as long as the next ones: it is left
 * running. It keeps no process from ending, and ends with it, even when that is killed.
 */
async function make(pages: readonly IndexedPage[]): Promise<EngineFile[]> {
  const { createIndex } = await import('pagefind');
  // One file for all excerpts: a commune has few, and each file is one more to ask for.
  const { index, errors } = await createIndex({ forceLanguage: 'fr', maxFragments: 1 });
  if (!index) throw new Error(errors.join('\n'));
  for (const page of pages) fail((await index.addHTMLFile(page)).errors);
  const done = await index.getFiles();
  fail(done.errors);
  await index.deleteIndex();
  return done.files
    .map(({ path: name, content }) => ({ name, bytes: content }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

function fail(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
