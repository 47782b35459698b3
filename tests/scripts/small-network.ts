import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { buildSite, type Summary } from '../../scripts/lib/build/site.ts';
import { cache } from '../../scripts/lib/folders.ts';

/** A folder of the test file's own, removed when its tests are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'beffroi-build-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** Writes files by their path in a folder. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

export const network = `name: Réseau
url: https://www.example.org
tagline: Deux communes
description: Deux communes inventées.
publisher:
  name: Essai
`;

export function profile(name: string, more = ''): string {
  return `name: ${name}\ninsee: "86078"\npostalCodes: ["86400"]\n${more}`;
}

export function heritage(title: string, more = ''): string {
  return `---\ntitle: ${title}\nkind: church\nsummary: Une église.\n${more}---\nElle est ici.\n`;
}

export function event(title: string, start: string): string {
  return `---\ntitle: ${title}\nkind: fete\nsummary: Un bal.\nstart: ${start}\n---\n`;
}

export function offer(title: string, published: string): string {
  const more = `ends: 2030-01-01\nvalidatedOn: ${published}\ncontact: {phone: 05 49 00 00 00}`;
  return `---\ntitle: ${title}\nkind: home\nsummary: Une maison.\nstate: open\npublished: ${published}\n${more}\n---\n`;
}

export function news(title: string, published: string): string {
  return `---\ntitle: ${title}\nkind: works\nsummary: Des travaux.\npublished: ${published}\n---\n`;
}

/** An entry of each type that needs no other file, by its folder. */
export const texts = {
  heritage: (title: string) => heritage(title),
  events: event,
  offers: offer,
  news,
  alerts: (title: string, day: string) =>
    `---\ntitle: ${title}\nlevel: vigilance\nstart: ${day}\nend: 2027-12-31\n---\n`,
  sessions: (title: string, day: string) => `---\ndate: ${day}\nagenda: [${title}]\n---\n`,
  acts: (title: string, day: string) =>
    `---\ntitle: ${title}\nkind: order\nnumber: 2027-01\ndate: ${day}\npublished: ${day}\n---\n`,
  directory: (title: string) => `---\ntitle: ${title}\nkind: shop\nactivity: Épicerie\n---\n`,
  places: (title: string) =>
    `---\ntitle: ${title}\nkind: hall\nsummary: Une salle.\naddress: 1 rue du Four\n---\n`,
  ambassadors: (title: string) =>
    `---\ntitle: ${title}\nabout: Boulangère\nquote: On se connaît.\nconsent: true\n---\n`,
  pages: (title: string) => `---\ntitle: ${title}\nsummary: Une page.\n---\n`,
};

/** Two communes 11 km apart. */
export const twoCommunes = {
  'network.yaml': network,
  'vienne/aubry/profile.yaml': profile(
    'Aubry',
    'coordinates: {latitude: 46, longitude: 0}\naliases: [vieil-aubry]\n',
  ),
  'vienne/aubry/heritage/eglise.md': heritage('Église', 'aliases: [temple]\n'),
  'vienne/aubry/heritage/chapelle.md': heritage('Chapelle'),
  'vienne/aubry/events/bal.md': event('Bal', '2027-07-14'),
  'vienne/belin/profile.yaml': profile(
    'Belin',
    'coordinates: {latitude: 46.1, longitude: 0}\nmairie: {phone: 05 49 00 00 00}\n',
  ),
} as const;

/** Builds `content` of a folder into its `dist`, on a day of 2027. */
export function build(folder: string): Promise<Summary> {
  return buildSite({
    content: join(folder, 'content'),
    dist: join(folder, 'dist'),
    cache,
    now: '2027-06-15T08:00:00Z',
    progress: () => undefined,
  });
}
