import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import sharp from 'sharp';
import { readCommune, type CommuneReading } from '../../src/content/commune.ts';
import type { Problem } from '../../src/content/problem.ts';

const home = mkdtempSync(path.join(tmpdir(), 'lecture '));
after(() => {
  rmSync(home, { recursive: true });
});

export const id = { department: 'vienne', commune: 'essai' };
export const profile = 'name: Essai\ninsee: "86078"\npostalCodes: ["86400"]\n';
export const photo = await sharp({
  create: { width: 8, height: 6, channels: 3, background: '#2f6f5e' },
})
  .jpeg()
  .toBuffer();

/** Files by their path in the commune's folder; a function makes what is not a plain file. */
export type Files = Record<string, string | Buffer | ((place: string) => void)>;

export const linkTo = (target: string) => (place: string) => {
  symlinkSync(target, place);
};
export const nothing = () => undefined;

let count = 0;

/** A content folder with the commune vienne/essai: a right profile, and these files. */
export function contentWith(files: Files): string {
  count += 1;
  const root = path.join(home, String(count));
  const all: Files = { 'profile.yaml': profile, ...files };
  for (const [name, content] of Object.entries(all)) {
    const place = path.join(root, 'vienne/essai', name);
    mkdirSync(path.dirname(place), { recursive: true });
    if (typeof content === 'function') content(place);
    else writeFileSync(place, content);
  }
  return root;
}

export function read(files: Files): Promise<CommuneReading> {
  return readCommune(contentWith(files), id, path.join(home, 'cache'));
}

/** The problems of a commune's folder as lines of text, with ordinary spaces for no-break ones. */
export async function problems(files: Files): Promise<string[]> {
  return (await read(files)).problems.map(asLine);
}

/** « events/fete.md:3:1 value « kind » : … », the file within the commune's folder. */
export function asLine({ file, line, column, name, message }: Problem): string {
  const place = [file.replace('vienne/essai/', ''), line, column].join(':');
  return `${place} ${name} ${message}`.replace(/[\u202f\u00a0]/g, ' ');
}

/** A right event, with lines of YAML added and a text below. */
export function eventWith(yaml = '', text = ''): string {
  const lines = ['title: Bal', 'kind: fete', 'summary: Un bal.', 'start: 2027-07-14'];
  return `---\n${[...lines, ...(yaml ? [yaml] : [])].join('\n')}\n---\n${text}`;
}
