import { conflictOf, wordsFor, type Conflict } from './conflict.ts';
import { isRecord, textAt } from './decap.ts';
import { ask } from './dialogs.ts';
import { differencesTable } from './differences.ts';
import { Refused, request } from './requests.ts';
import { comesFrom } from './seen.ts';

/** Publishes a draft; when someone published another version since it was begun, she says what to do. */
export async function publish(collection: string, slug: string): Promise<unknown> {
  try {
    return await request('publishUnpublishedEntry', { collection, slug });
  } catch (error) {
    const conflict = error instanceof Refused ? conflictOf(error.body) : undefined;
    if (!conflict || !(await isMineKept(conflict))) throw error;
    await saveOver({ collection, slug }, conflict);
    return publish(collection, slug);
  }
}

async function isMineKept(conflict: Conflict): Promise<boolean> {
  const { title, sentence } = wordsFor(conflict);
  const heads = { mine: 'Votre brouillon', theirs: 'En ligne' };
  return ask({
    title,
    body: [sentence, ...differencesTable(conflict.differences, heads)],
    choices: [
      { label: 'Ne pas publier', value: false },
      { label: 'Publier ma version', value: true },
    ],
    otherwise: false,
  });
}

/** Saves the draft as it is, from what is online now. */
async function saveOver(
  named: { collection: string; slug: string },
  { path, id }: Conflict,
): Promise<void> {
  const draft = await request('unpublishedEntry', named);
  const mine = textAt(await request('unpublishedEntryDataFile', { ...named, path }), 'data');
  const dataFiles = [{ path, slug: named.slug, raw: mine }];
  const seen = { [path]: [idIn(draft, path), id] };
  await request('persistEntry', {
    dataFiles,
    assets: [],
    seen,
    options: { collectionName: named.collection },
  });
  comesFrom(path, seen[path] ?? []);
}

function idIn(draft: unknown, path: string): string {
  const diffs = isRecord(draft) ? draft['diffs'] : undefined;
  const listed = Array.isArray(diffs) ? diffs.filter(isRecord) : [];
  return textAt(
    listed.find((diff) => diff['path'] === path),
    'id',
  );
}
