import * as database from './database.ts';
import { isRecord, isText } from './decap.ts';
import type { Draft, NewFile } from './drafts.ts';
import { held } from './tabs.ts';
import { sameValues } from './values.ts';

/** A text of a form that is not saved, as it is kept on this computer. */
export interface Backup {
  id: string;
  collection: string;
  /** Empty for a new entry. */
  slug: string;
  /** ISO instant of the last change. */
  date: string;
  /** Left for someone else’s version: the history shows it, nothing offers it. */
  aside: boolean;
  /** The versions that the text comes from: saving it over another one is a conflict. */
  seen: readonly string[];
  data: Record<string, unknown>;
  files: readonly NewFile[];
}

type Place = Pick<Draft, 'collection' | 'slug'>;
type Content = Pick<Draft, 'data' | 'files'>;

/** The texts to offer when a form opens, newest first: those of closed tabs. */
export async function lostTexts(place: Place): Promise<Backup[]> {
  const busy = await held();
  const texts = await textsOf(place);
  return texts.filter(({ id, aside }) => !aside && !busy.has(id));
}

/** The texts that she left for someone else’s version, newest first. */
export async function textsAside(place: Place): Promise<Backup[]> {
  return (await textsOf(place)).filter(({ aside }) => aside);
}

/** Whether two forms hold the same thing. */
export function sameContent(one: Content, other: Content): boolean {
  return sameValues(one.data, other.data) && sameValues(paths(one), paths(other));
}

function paths({ files }: Content): string[] {
  return files.map(({ path }) => path).sort();
}

async function textsOf({ collection, slug }: Place): Promise<Backup[]> {
  const texts = (await database.readAll()).filter(isBackup);
  return texts
    .filter((text) => text.collection === collection && text.slug === slug)
    .sort((one, other) => other.date.localeCompare(one.date));
}

function isBackup(value: unknown): value is Backup {
  if (!isRecord(value)) return false;
  const { id, collection, slug, date, aside, seen, data, files } = value;
  const texts = [id, collection, slug, date].every(isText);
  return (
    texts &&
    typeof aside === 'boolean' &&
    isRecord(data) &&
    isListOf(seen, isText) &&
    isListOf(files, isNewFile)
  );
}

function isListOf<T>(value: unknown, is: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every(is);
}

function isNewFile(value: unknown): value is NewFile {
  return isRecord(value) && isText(value['path']) && value['file'] instanceof File;
}
