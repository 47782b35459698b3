/**
 * Which version of each file the form comes from, so that the gateway can tell when a save would
 * write over what nobody has read. A list that is read again meanwhile changes nothing to it: only
 * the text that is put in the form counts.
 */
const ids = new Map<string, Map<string, string>>();
const inForm = new Map<string, readonly string[]>();

/** The gateway gave this text for this path, under this id. */
export function learn(path: string, text: string, id: string): void {
  const known = ids.get(path) ?? new Map<string, string>();
  ids.set(path, known.set(text, id));
}

/** This text of a file is now in the form. */
export function openForm(path: string, text: string): void {
  const id = ids.get(path)?.get(text);
  inForm.set(path, id === undefined ? [] : [id]);
}

/** The versions that what is in the form takes into account; « no file » when it was never opened. */
export function seenOf(path: string): readonly string[] {
  return inForm.get(path) ?? [''];
}

/** She was shown this version too, and keeps hers. */
export function accept(path: string, id: string): void {
  inForm.set(path, [...seenOf(path), id]);
}

/** What is in the form comes from these versions: it was just saved, or taken from a backup. */
export function comesFrom(path: string, versions: readonly string[]): void {
  inForm.set(path, versions);
}
