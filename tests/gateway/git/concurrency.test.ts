import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { fixture, type Fixture } from './fixture.ts';
import type { Report } from './writer.ts';

const none = '0'.repeat(40);
const script = fileURLToPath(new URL('writer.ts', import.meta.url));

test('8 people write and publish at once in 20 communes: Git accounts for everything', async (t) => {
  const all = await fixture(t);
  // Nothing is checked out: what follows in the working tree is the other test's.
  rmSync(join(all.root, '.git/index'));
  const start = all.git('rev-parse', 'HEAD').trim();
  const reports = await runWriters(all.content, { writers: 8, rounds: 34 });
  const saves = reports.flatMap((report) => report.saves);
  const publications = reports.flatMap((report) => report.publications);
  const sum = (key: 'conflicts' | 'late' | 'overtaken') =>
    reports.reduce((total, one) => total + one[key], 0);
  t.diagnostic(
    `${saves.length} saves, ${publications.length} publications, ${sum('conflicts')} conflicts`,
  );
  assert.ok(saves.length + publications.length >= 500);
  assert.equal(publications.length + sum('late') + sum('overtaken'), saves.length);
  assert.ok(sum('conflicts') > 0);

  const reachable = new Set(all.git('rev-list', '--objects', '--all').split(/\s/));
  for (const { id } of saves) assert.ok(reachable.has(id));

  // Each state of the site follows from the one before by what one person published, and knew of.
  const steps = changesOf(all, '--first-parent', '--reverse', `${start}..HEAD`);
  const told = publications.map(({ path, base = none, id = none }) => ({ path, old: base, id }));
  const sorted = (list: typeof told) => list.map((one) => JSON.stringify(one)).toSorted();
  assert.deepEqual(sorted(steps.map(({ path, old, id }) => ({ path, old, id }))), sorted(told));
  const last = new Map(steps.map(({ path, id }) => [path, id]));
  for (const [path, id] of last) assert.equal(all.published(path), id);

  // Nobody wrote over a version that they had not seen.
  const written = changesOf(all, '--all').filter(
    ({ path, stage, subject }) => stage !== '' && subject === `Écrit ${path}`,
  );
  assert.equal(written.length, saves.length);
  for (const { id, old } of written) {
    const seen = saves.find((save) => save.id === id)?.seen ?? [];
    assert.ok(seen.includes(old === none ? '' : old));
  }

  all.git('fsck', '--strict');
  assert.deepEqual(await all.store.drafts({ department: 'essai', commune: 'commune-0' }), []);
});

test('the working tree follows whoever publishes', async (t) => {
  const all = await fixture(t);
  const reports = await runWriters(all.content, { writers: 3, rounds: 7 });
  const warnings = reports.flatMap((report) => report.warnings);
  assert.deepEqual(warnings, []);
  assert.equal(all.git('status', '--short'), '');
});

/** So many people in processes of their own, each writing and publishing so many times. */
async function runWriters(
  content: string,
  { writers, rounds }: { writers: number; rounds: number },
): Promise<Report[]> {
  const runs = Array.from({ length: writers }, async (_, number) => {
    const args = [script, content, String(number), String(rounds)];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    return z.custom<Report>().parse(JSON.parse(stdout));
  });
  return Promise.all(runs);
}

/** What each commit changed from its first parent. */
function changesOf({ git }: Fixture, ...range: string[]) {
  const format = '--format=commit %(trailers:key=Stage,valueonly,separator=) %s';
  const log = git('log', '--raw', '--no-abbrev', '--diff-merges=first-parent', format, ...range);
  const changes: { path: string; old: string; id: string; stage: string; subject: string }[] = [];
  let [stage, subject] = ['', ''];
  for (const line of log.split('\n')) {
    const commit = /^commit (\w*) (.+)$/.exec(line);
    if (commit) [, stage = '', subject = ''] = commit;
    const [, old, id, path] = /^:\d+ \d+ (\w+) (\w+) \w\tcontent\/(essai.+)$/.exec(line) ?? [];
    if (old !== undefined && id !== undefined && path !== undefined)
      changes.push({ path, old, id, stage, subject });
  }
  return changes;
}
