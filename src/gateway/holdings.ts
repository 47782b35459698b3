import type { Work } from './action.ts';
import { noDraft } from './failure.ts';
import { communeFolder, isKnown, isMediaOf } from './policy.ts';
import type { Change, Draft, DraftFile, DraftKey } from './ports.ts';
import { fileOf } from './schemas.ts';
import { harmless } from './text.ts';

/** The ids of the published files of the commune, by path. */
export async function publishedFiles({ store, commune }: Work): Promise<Map<string, string>> {
  const files = await store.list(communeFolder(commune));
  return new Map(files.map(({ path, id }) => [path, id]));
}

/** The drafts of the commune that the desk can show: anyone can make a branch by hand. */
export async function shownDrafts(work: Work): Promise<Draft[]> {
  const [drafts, published] = await Promise.all([
    work.store.drafts(work.commune),
    publishedFiles(work),
  ]);
  return drafts.filter((draft) => isKnown(draft) && textId(draft, published) !== undefined);
}

/** The version of its own file that a draft holds, or leaves as it is published; none when it is taken off. */
export function textId(draft: Draft, published: ReadonlyMap<string, string>): string | undefined {
  const path = fileOf(draft);
  const own = draft.files.find((file) => file.path === path);
  return own ? own.id : published.get(path);
}

/** Throws when there is no such draft. */
export async function draftOf({ store }: Work, key: DraftKey): Promise<Draft> {
  const draft = await store.draft(key);
  if (!draft) throw noDraft();
  return draft;
}

/** The text of a file, as the page may have it. */
export async function readText({ store }: Work, path: string, id: string): Promise<string> {
  return harmless(path, await store.read(id));
}

/** What there is of a thing, and of its commune, before a save. */
export interface Before {
  draft: Draft | undefined;
  published: ReadonlyMap<string, string>;
  /** The version of its file that the save goes over, the draft's or the published one. */
  id: string | undefined;
  text: string | undefined;
}

export async function stateOf(work: Work, key: DraftKey): Promise<Before> {
  const [draft, published] = await Promise.all([work.store.draft(key), publishedFiles(work)]);
  const id = draft ? textId(draft, published) : published.get(fileOf(key));
  const text = id === undefined ? undefined : new TextDecoder().decode(await work.store.read(id));
  return { draft, published, id, text };
}

/** What a draft changes, with its bytes. */
export async function changesOf({ store }: Work, files: readonly DraftFile[]): Promise<Change[]> {
  return Promise.all(
    files.map(async ({ path, id }) =>
      id === undefined ? { path } : { path, bytes: await store.read(id) },
    ),
  );
}

/** The photos and documents that an earlier save put in the draft, besides these changes. */
export async function otherChanges(
  work: Work,
  draft: Draft | undefined,
  changes: readonly Change[],
): Promise<Change[]> {
  const paths = new Set(changes.map(({ path }) => path));
  const others = draft?.files.filter(({ path }) => isMediaOf(draft, path) && !paths.has(path));
  return changesOf(work, others ?? []);
}
