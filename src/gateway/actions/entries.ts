import { basename } from 'node:path';
import { action, type Work } from '../action.ts';
import { publishedFiles, readText } from '../holdings.ts';
import { keyAt, typeOfFolder } from '../policy.ts';
import { requests } from '../requests.ts';

/** Decap's answer for a published entry. */
interface Entry {
  data: string | null;
  file: { path: string; label: string | null; id: string };
}

async function entryOf(work: Work, path: string, id?: string, label?: string): Promise<Entry> {
  const data = id === undefined ? null : await readText(work, path, id);
  return { data, file: { path, label: label ?? null, id: id ?? '' } };
}

export const entriesByFolder = action(requests.entriesByFolder, async (work, { folder }) => {
  typeOfFolder(work.commune, folder);
  const files = await work.store.list(folder);
  const entries = files.filter(({ path }) => isEntry(folder, path));
  return Promise.all(entries.map(({ path, id }) => entryOf(work, path, id)));
});

/** What else a volunteer may have put in the folder is told by `npm run check`. */
function isEntry(folder: string, path: string): boolean {
  return (
    `${folder}/${basename(path)}` === path && /^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/.test(basename(path))
  );
}

export const entriesByFiles = action(requests.entriesByFiles, async (work, { files }) => {
  for (const { path } of files) keyAt(work.commune, path);
  const published = await publishedFiles(work);
  const present = files.filter(({ path }) => published.has(path));
  return Promise.all(
    present.map(({ path, label }) => entryOf(work, path, published.get(path), label)),
  );
});

export const getEntry = action(requests.path, async (work, { path }) => {
  keyAt(work.commune, path);
  const published = await publishedFiles(work);
  return entryOf(work, path, published.get(path));
});
