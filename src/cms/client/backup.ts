import { sameContent, type Backup } from './backups.ts';
import * as database from './database.ts';
import { tell } from './dialogs.ts';
import { currentDraft, fillForm, markChanged, watchDrafts, type Draft } from './drafts.ts';
import { chooseLost } from './lost.ts';
import { comesFrom, seenOf } from './seen.ts';
import { hold } from './tabs.ts';

/**
 * What is in the form is kept on this computer as she writes, until the gateway has it: a closed tab
 * or a crash loses nothing. This stands in for Decap’s own backup, which loses what it finds.
 */
const pause = 400;

let id: string = crypto.randomUUID();
let release: (() => void) | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let filling = false;
let sent: Draft | undefined;
let readAgain = false;
let written: Draft | undefined;
let told = false;

export function keepBackups(): void {
  watchDrafts({ replacing, opened, changed, saving, saved, closing, discarded });
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);
}

/** Keeps her text for later, out of the way of what is to be in the form instead. */
export async function setAside(
  change: Partial<Pick<Backup, 'aside' | 'slug' | 'data'>>,
): Promise<void> {
  const draft = currentDraft();
  stopTimer();
  if (draft) await keep({ ...backupOf(draft), ...change });
  changeText(crypto.randomUUID());
}

/** Puts a kept text in the form, as changes that are not saved. */
export function take(backup: Backup): void {
  flush();
  changeText(backup.id);
  fill(backup);
  const path = currentDraft()?.path;
  if (path) comesFrom(path, backup.seen);
  changed();
}

/** After a first save Decap reads the entry again, over what was written meanwhile. */
function replacing(draft: Draft): void {
  if (filling) return;
  written = readAgain && sent && !sameContent(draft, sent) ? draft : undefined;
  readAgain = false;
}

function opened(draft: Draft): void {
  if (filling) return;
  changeText(crypto.randomUUID());
  if (written) fill(written);
  else offer(draft).catch(console.error);
  written = undefined;
}

function changed(): void {
  clearTimeout(timer);
  timer = setTimeout(flush, pause);
}

function saving(): void {
  sent = currentDraft();
}

/** Decap takes for saved what was written while it was saving. */
function saved(): void {
  const draft = currentDraft();
  if (!draft || !sent) return;
  readAgain = !draft.stage;
  if (sameContent(draft, sent)) discarded();
  else markChanged();
}

function discarded(): void {
  stopTimer();
  void database.forget(id);
}

function closing(): void {
  flush();
  readAgain = false;
  release?.();
}

/** Keeps at once what was to be kept in a moment. */
function flush(): void {
  if (timer === undefined) return;
  stopTimer();
  const draft = currentDraft();
  if (draft?.changed) void keep(backupOf(draft));
  else void database.forget(id);
}

function stopTimer(): void {
  clearTimeout(timer);
  timer = undefined;
}

async function keep(backup: Backup): Promise<void> {
  try {
    await database.keep(backup);
  } catch {
    if (!told)
      tell('Ce navigateur ne peut pas garder de copie de votre texte\u202f: enregistrez souvent.');
    told = true;
  }
}

function backupOf({ collection, slug, path, data, files }: Draft): Backup {
  const date = new Date().toISOString();
  return { id, collection, slug, date, aside: false, seen: seenOf(path), data, files };
}

function fill({ data, files }: Pick<Backup, 'data' | 'files'>): void {
  filling = true;
  fillForm(data, files);
  filling = false;
}

/** Each opening of a form has its own text, which other tabs leave alone while this one lives. */
function changeText(next: string): void {
  release?.();
  id = next;
  void hold(next).then((letGo) => {
    if (id === next) release = letGo;
    else letGo?.();
  });
}

async function offer(draft: Draft): Promise<void> {
  const opening = id;
  const backup = await chooseLost(draft, () => id === opening);
  if (backup) take(backup);
}
