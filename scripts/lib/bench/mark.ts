import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** Changes the text of a file in a way that it never had, and gives the words to look for. */
export function edit(file: string): string {
  const text = readFileSync(file, 'utf8').replace(/\nMarque [\da-f]{8}\.\n$/, '');
  const mark = `Marque ${randomUUID().slice(0, 8)}.`;
  writeFileSync(file, `${text}\n${mark}\n`);
  return mark;
}

/** Throws when a page does not show an edit: it was not made again. */
export function expectMark(page: string, mark: string): void {
  if (!readFileSync(page, 'utf8').includes(mark)) throw new Error(`${page}: no « ${mark} »`);
}
