import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { EditRun } from './edit.ts';
import { edit } from './mark.ts';
import { peakMemory } from './measure.ts';

/** Where Hugo has its site, and which event of it is edited. */
export interface HugoSite {
  cwd: string;
  content: string;
  file: string;
  /** The address of the event's page. */
  path: string;
}

/**
 * Starts Hugo's own server, which keeps the pages in memory, and times each of some edits until the
 * page that it serves shows it. The server stops at the end.
 */
export async function timeHugoServer(site: HugoSite, edits: number): Promise<EditRun[]> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}${site.path}`;
  const words = ['--contentDir', site.content, '--bind', '127.0.0.1', '--port', String(port)];
  const command = ['server', '--disableLiveReload', '--quiet', ...words];
  const server = spawn('hugo', command, { cwd: site.cwd, stdio: 'ignore' });
  try {
    await seen(url, '</html>');
    return await timeEdits(server, url, site.file, edits);
  } finally {
    const closed = once(server, 'close');
    server.kill();
    await closed;
  }
}

async function timeEdits(
  server: ChildProcess,
  url: string,
  file: string,
  edits: number,
): Promise<EditRun[]> {
  const runs: EditRun[] = [];
  for (let count = 0; count < edits; count += 1) {
    // What the last edit, or the start, left to do is not of this one. Hugo looks at its files twice
    // a second: an edit comes at each fifth of that time in turn.
    await pause(1000 + (count % 5) * 100);
    const mark = edit(file);
    const start = performance.now();
    await seen(url, mark);
    const seconds = (performance.now() - start) / 1000;
    runs.push({ seconds, total: peakMemory(server.pid ?? 0) });
  }
  return runs;
}

/** Asks for a page until it has some words. Throws after two minutes. */
async function seen(url: string, words: string): Promise<void> {
  const end = performance.now() + 120_000;
  while (!(await textAt(url)).includes(words)) {
    if (performance.now() > end) throw new Error(`${url}: no « ${words} »`);
    await pause(3);
  }
}

/** Empty while the server does not answer. */
async function textAt(url: string): Promise<string> {
  return fetch(url).then(
    (response) => response.text(),
    () => '',
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
