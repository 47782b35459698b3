import { isImmutable, isRecord, textAt, type Immutable } from './decap.ts';
import { dispatch, guard, stateOf, watch } from './store.ts';

/** A photo or document of the form that is not saved yet. */
export interface NewFile {
  path: string;
  file: File;
}

/** What is in the form. */
export interface Draft {
  /** Changes each time that the form is filled from elsewhere than her keyboard. */
  key: string;
  collection: string;
  /** Empty for a new entry. */
  slug: string;
  path: string;
  /** Empty when it has no draft: new, or published as it is. */
  stage: string;
  changed: boolean;
  data: Record<string, unknown>;
  files: readonly NewFile[];
}

export interface DraftWatcher {
  /** What is in the form is about to be replaced. */
  replacing?: (draft: Draft) => void;
  opened?: (draft: Draft) => void;
  changed?: () => void;
  saving?: () => void;
  saved?: () => void;
  /** The form is about to be emptied. */
  closing?: () => void;
  closed?: () => void;
  /** She gave up what was not published. */
  discarded?: () => void;
}

/** What is in the form now, if one is open. */
export function currentDraft(): Draft | undefined {
  return readDraft(stateOf('entryDraft'));
}

function readDraft(state: Immutable): Draft | undefined {
  const entry: unknown = state.get('entry');
  const value = isImmutable(entry) && entry.size > 0 ? entry.toJS() : undefined;
  if (!isRecord(value) || !isRecord(value['data'])) return undefined;
  return {
    key: String(state.get('key')),
    collection: textAt(value, 'collection'),
    slug: textAt(value, 'slug'),
    path: textAt(value, 'path'),
    stage: textAt(value, 'status'),
    changed: state.get('hasChanged') === true,
    data: value['data'],
    files: newFiles(value['mediaFiles']),
  };
}

function newFiles(listed: unknown): NewFile[] {
  if (!Array.isArray(listed)) return [];
  return listed.flatMap((found: unknown) =>
    isRecord(found) && found['draft'] === true && found['file'] instanceof File
      ? [{ path: textAt(found, 'path'), file: found['file'] }]
      : [],
  );
}

/** Follows the form, from its opening to its closing. */
export function watchDrafts(watcher: DraftWatcher): void {
  guard(({ type }) => {
    const draft = fills(type) ? currentDraft() : undefined;
    if (draft) watcher.replacing?.(draft);
    if (type === 'DRAFT_DISCARD') watcher.closing?.();
    return true;
  });
  watch(({ type }) => {
    const draft = fills(type) ? currentDraft() : undefined;
    if (draft) watcher.opened?.(draft);
    if (/^DRAFT_CHANGE_FIELD$|_DRAFT_ENTRY_MEDIA_FILE$/.test(type)) watcher.changed?.();
    if (type.endsWith('ENTRY_PERSIST_REQUEST')) watcher.saving?.();
    if (type.endsWith('ENTRY_PERSIST_SUCCESS')) watcher.saved?.();
    if (type === 'DRAFT_DISCARD') watcher.closed?.();
    if (type === 'UNPUBLISHED_ENTRY_DELETE_SUCCESS') watcher.discarded?.();
  });
}

function fills(type: string): boolean {
  return type.startsWith('DRAFT_CREATE_');
}

/** Puts other values in the open form, as changes that are not saved. */
export function fillForm(data: Record<string, unknown>, files: readonly NewFile[]): void {
  const entry: unknown = stateOf('entryDraft').get('entry');
  const value = isImmutable(entry) ? entry.toJS() : undefined;
  if (!isRecord(value)) return;
  const filled = { ...value, data, mediaFiles: withFiles(value['mediaFiles'], files) };
  if (value['newRecord'] === true) dispatch({ type: 'DRAFT_CREATE_EMPTY', payload: filled });
  else dispatch({ type: 'DRAFT_CREATE_FROM_ENTRY', payload: { entry: filled } });
  markChanged();
}

function withFiles(listed: unknown, files: readonly NewFile[]): unknown[] {
  const kept: unknown[] = Array.isArray(listed) ? listed : [];
  const added = files.map(({ path, file }) => {
    const url = URL.createObjectURL(file);
    const { name, size } = file;
    return { id: path, name, path, file, size, url, displayURL: url, draft: true };
  });
  return [...added, ...kept];
}

/** Tells Decap that the form says something else than what is saved. */
export function markChanged(): void {
  const data = stateOf('entryDraft').getIn(['entry', 'data']);
  const field = { get: (key: string) => (key === 'name' ? name : undefined) };
  const [name = ''] = isImmutable(data) ? Object.keys(data.toJS() ?? {}) : [];
  const value = isImmutable(data) ? data.get(name) : undefined;
  if (name) dispatch({ type: 'DRAFT_CHANGE_FIELD', payload: { field, value, entries: [] } });
}

/** A second click on « Enregistrer » while the first is under way would save twice. */
class AlreadySaving extends Error {}

/** Stops what Decap would do that loses something. */
export function guardDrafts(): void {
  guard(({ type, payload }, draft) => {
    const saving = draft.getIn(['entry', 'isPersisting']) === true;
    if (saving && type.endsWith('ENTRY_PERSIST_REQUEST')) throw new AlreadySaving();
    // Decap tells photos apart by their content: one that is put twice would lose its first name.
    if (type === 'ADD_DRAFT_ENTRY_MEDIA_FILE' && isRecord(payload)) payload['id'] = payload['path'];
    // Decap's own backup puts back the saved text over the one that it found.
    return type !== 'DRAFT_LOCAL_BACKUP_RETRIEVED';
  });
  addEventListener('unhandledrejection', (event) => {
    if (event.reason instanceof AlreadySaving) event.preventDefault();
  });
}
