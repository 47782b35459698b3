import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { readCommune } from '../../src/content/commune.ts';
import { createDesk, type Desk, type DeskParts } from '../../src/gateway/desk.ts';
import { gitStore } from '../../src/gateway/git/store.ts';
import { createGateway, type GatewayParts } from '../../src/gateway/handler.ts';
import type { Person, Session } from '../../src/gateway/ports.ts';
import { localSession } from '../../src/gateway/session.ts';

export const origin = 'http://localhost:4321';
export const jeanne = { name: 'Jeanne Martin', email: 'mairie@civray.example.org' };
export const paul = { name: 'Paul Petit', email: 'paul@civray.example.org' };
export const profile = 'name: Civray\ninsee: "86078"\npostalCodes:\n  - "86400"\n';

const network = `name: Communes de la Vienne
url: https://www.exemple.fr
tagline: Des communes
description: Des communes de la Vienne.
publisher: { name: Mairie }
`;

/** An event that nothing is wrong with, as Decap writes it. */
export function event(title = 'Bal', more = '', body = 'Venez danser.\n'): string {
  return `---\ntitle: ${title}\nkind: fete\nsummary: Un bal sous les tilleuls.\nstart: 2027-07-14\n${more}---\n${body}`;
}

/** A repository with some communes, and the gateway over it. */
export interface Town {
  root: string;
  git: (...args: string[]) => string;
  handle: (request: Request) => Promise<Response>;
  /** The same gateway for someone else. */
  as: (person: Person | undefined) => (request: Request) => Promise<Response>;
  /** What was said to be published. */
  published: string[];
}

const home = mkdtempSync(path.join(tmpdir(), 'mairie '));
after(() => {
  rmSync(home, { recursive: true });
});
let count = 0;

export async function openTown(change: (desk: Desk) => Desk = (desk) => desk): Promise<Town> {
  count += 1;
  const root = path.join(home, String(count));
  const git = gitIn(root);
  makeRepository(root, git);
  const content = path.join(root, 'content');
  const store = await gitStore(content);
  after(() => store.close());
  const cache = path.join(home, `cache ${count}`);
  const now = () => '2027-03-01T10:00:00Z';
  const desk = createDesk({ store, cache, content, now, renderer });
  const published: string[] = [];
  const parts: GatewayParts = {
    store,
    desk: change(desk),
    session: localSession(jeanne),
    pages: (path) =>
      Promise.resolve(path === '/admin/' ? Buffer.from('<h1>Mairies</h1>') : undefined),
    cache,
    onPublish: (_, paths) => published.push(...paths),
  };
  const as = (person: Person | undefined) =>
    createGateway({ ...parts, session: sessionOf(person) });
  return { root, git, handle: createGateway(parts), as, published };
}

/** Reads as the compiled renderer does; it makes no page, which needs the compiled theme. */
const renderer: DeskParts['renderer'] = {
  openCommune: async ({ content, id, cache }) => {
    const { problems } = await readCommune(content, id, cache);
    return { problems };
  },
};

function sessionOf(person: Person | undefined): Session {
  return { personOf: () => Promise.resolve(person) };
}

function gitIn(root: string): Town['git'] {
  const who = ['-c', 'user.name=Mairie', '-c', 'user.email=mairie@example.org'];
  return (...args) =>
    execFileSync('git', [...who, ...args], { cwd: root, encoding: 'utf8' }).trim();
}

function makeRepository(root: string, git: Town['git']): void {
  const files: Record<string, string> = {
    'network.yaml': network,
    'vienne/civray/profile.yaml': profile,
    'vienne/civray/events/fete.md': event('Fête de la rivière'),
    'vienne/civray2/profile.yaml': profile.replace('Civray', 'Civray 2'),
    'vienne/charroux/profile.yaml': profile.replace('Civray', 'Charroux'),
    'vienne/charroux/events/fete.md': event('Fête de Charroux'),
    'vienne/charroux/media/secret.jpg': 'photo',
    'charente/civray/profile.yaml': profile.replace('86078', '16001'),
  };
  for (const [name, text] of Object.entries(files)) write(root, `content/${name}`, text);
  mkdirSync(path.join(root, 'content/vienne/civray/media'));
  symlinkSync(
    '../../charroux/media/secret.jpg',
    path.join(root, 'content/vienne/civray/media/lien.jpg'),
  );
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=Début');
}

export function write(root: string, name: string, text: string | Uint8Array): void {
  const place = path.join(root, name);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
}

export interface Sending {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: BodyInit;
}

/** A request as the page of Civray sends it, but for what is said. */
export function request({ method = 'POST', path, headers, body }: Sending): Request {
  const usual = { origin, 'content-type': 'application/json; charset=utf-8' };
  return new Request(`${origin}${path ?? '/admin/api/vienne/civray/'}`, {
    method,
    headers: { ...usual, ...headers },
    ...(body !== undefined && { body, duplex: 'half' }),
  });
}

export function asking(action: string, params: object = {}, sending: Sending = {}): Request {
  const body = JSON.stringify({ branch: 'main', action, params: { branch: 'main', ...params } });
  return request({ body, ...sending });
}

/** The body of an answer; throws when it is a refusal. */
export async function done(response: Response): Promise<unknown> {
  const body: unknown = await response.json();
  assert.equal(response.status, 200, JSON.stringify(body));
  return body;
}
