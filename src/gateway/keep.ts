import type { Work } from './action.ts';
import { addedAssets, seenAssets } from './added-assets.ts';
import { orTell, refuseUnseen } from './conflict.ts';
import { failure, faulty, misunderstood } from './failure.ts';
import { otherChanges, stateOf, type Before } from './holdings.ts';
import { messageOf, type Deed } from './messages.ts';
import { placeOf } from './policy.ts';
import type { Change, Draft, DraftKey, Stage } from './ports.ts';
import type { Seen, SentAsset } from './requests.ts';
import { fileOf } from './schemas.ts';

/** A title of 90 characters, « œ » written « oe » and a number added, makes one at most so long. */
const maxSlug = 120;

/** What is to be kept as a draft. */
export interface ToKeep {
  raw: string;
  assets?: readonly SentAsset[];
  seen: Seen;
  stage?: Stage | undefined;
  deed?: Deed;
}

/** Keeps a text and its assets as the draft of a thing, once they are in order. */
export async function keep(work: Work, key: DraftKey, wanted: ToKeep): Promise<Draft> {
  for (const path of Object.keys(wanted.seen)) placeOf(work.commune, path);
  const before = await stateOf(work, key);
  const text = await keptText(work, key, wanted, before);
  const added = await addedAssets(work, key, wanted.assets ?? [], before);
  const changes = [{ path: fileOf(key), bytes: new TextEncoder().encode(text) }, ...added];
  await checkChanges(work, key, before.draft, changes);
  const save = {
    changes,
    seen: { ...seenAssets(added, before), [fileOf(key)]: seenOf(key, wanted) },
    stage: wanted.stage ?? before.draft?.stage ?? 'pending_publish',
    author: work.author,
    message: messageOf(wanted.deed ?? (before.id ? 'change' : 'create'), key, text),
  };
  return orTell(work, key, text, () => work.store.save(key, save));
}

/** Whoever says nothing of what they saw believes that there is no such file. */
function seenOf(key: DraftKey, { seen }: ToKeep): readonly string[] {
  return seen[fileOf(key)] ?? [''];
}

async function keptText(
  work: Work,
  key: DraftKey,
  wanted: ToKeep,
  before: Before,
): Promise<string> {
  if (before.id === undefined && key.slug.length > maxSlug) throw failure(422, longTitle);
  const text = canonicalText(work, key, wanted.raw, before.text);
  const versions = { standing: before.id ?? '', seen: seenOf(key, wanted) };
  if (text !== before.text) await refuseUnseen(work, key, text, versions);
  return text;
}
const longTitle = 'Ce titre est trop long pour faire une adresse : raccourcissez-le.';

/** Half a character would be replaced by a mark without a word. */
export function canonicalText(work: Work, key: DraftKey, raw: string, current?: string): string {
  if (!raw.isWellFormed()) throw misunderstood();
  return work.desk.canonical(key.type, raw, current);
}

async function checkChanges(
  work: Work,
  key: DraftKey,
  draft: Draft | undefined,
  changes: readonly Change[],
): Promise<void> {
  const problems = await work.desk.check(key, [
    ...(await otherChanges(work, draft, changes)),
    ...changes,
  ]);
  if (problems.length > 0) throw faulty('Rien n’est enregistré', problems);
}
