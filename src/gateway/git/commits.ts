import type { Author } from '../ports.ts';

export interface Commit {
  id: string;
  tree: string;
  parents: readonly string[];
  author: Author;
  /** ISO instant. */
  date: string;
  /** The first line of the message. */
  subject: string;
  /** The `Key: value` lines that end the message. */
  trailers: ReadonlyMap<string, string>;
}

export interface NewCommit {
  tree: string;
  parents: readonly string[];
  author: Author;
  message: string;
  trailers?: Readonly<Record<string, string>>;
}

/** Reads a commit, whatever tool made it: what cannot be told is left empty. */
export function parseCommit({ id, bytes }: { id: string; bytes: Buffer }): Commit {
  const [head = '', ...paragraphs] = bytes.toString('utf8').split('\n\n');
  const author = /^author (.*?) ?<(.*)> (\d+) [+-]\d+$/m.exec(head);
  const [, name = '', email = '', seconds = '0'] = author ?? [];
  return {
    id,
    tree: /^tree (\w+)$/m.exec(head)?.[1] ?? '',
    parents: [...head.matchAll(/^parent (\w+)$/gm)].map(([, parent = '']) => parent),
    author: { name, email },
    date: isoDate(Number(seconds)),
    subject: paragraphs.join('\n\n').trimStart().split('\n', 1)[0] ?? '',
    trailers: parseTrailers(paragraphs.filter((text) => text.trim() !== '')),
  };
}

function isoDate(seconds: number): string {
  const date = new Date(seconds * 1000);
  return (Number.isNaN(date.getTime()) ? new Date(0) : date).toISOString();
}

/** As Git, from the last paragraph, unless it is the first. */
function parseTrailers(paragraphs: readonly string[]): Map<string, string> {
  const last = paragraphs.slice(1).at(-1) ?? '';
  const lines = last.matchAll(/^([A-Za-z][\w-]*): (.+)$/gm);
  return new Map([...lines].map(([, key = '', value = '']) => [key, value.trim()]));
}

/** The bytes of a commit made now. What a person typed cannot add a header, nor a trailer. */
export function formatCommit({ tree, parents, author, message, trailers = {} }: NewCommit): Buffer {
  const now = new Date();
  const signature = `${signer(author)} ${Math.floor(now.getTime() / 1000)} ${zone(now)}`;
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${signature}`,
    `committer ${signature}`,
    '',
    oneLine(message) || '…',
  ];
  const ending = Object.entries(trailers).map(([key, value]) => `${key}: ${oneLine(value)}`);
  return Buffer.from([...lines, ...(ending.length > 0 ? ['', ...ending] : []), ''].join('\n'));
}

function signer({ name, email }: Author): string {
  const mailbox = oneLine(email).replaceAll(/[<>\s]/g, '');
  return `${oneLine(name.replaceAll(/[<>]/g, ' ')) || mailbox || '?'} <${mailbox}>`;
}

function oneLine(text: string): string {
  return text.replaceAll(/[ \p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** The difference from UTC, as Git writes it: `+0200`. */
function zone(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const digits = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${digits(Math.abs(minutes) / 60)}${digits(Math.abs(minutes) % 60)}`;
}
