import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gitDates, latestDate } from '../../scripts/lib/build/git-dates.ts';
import { temporaryFolder, write } from './small-network.ts';

const january = '2027-01-10T08:00:00.000Z';
const march = '2027-03-02T17:00:00.000Z';
const june = '2027-06-01T10:00:00.000Z';

function git(folder: string, words: readonly string[], date = january): void {
  const who = ['-c', 'user.name=Essai', '-c', 'user.email=essai@example.org'];
  const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', ...dates };
  execFileSync('git', [...who, ...words], { cwd: folder, env, stdio: 'ignore' });
}

function commit(folder: string, date: string): void {
  git(folder, ['add', '--all'], date);
  git(folder, ['commit', '--message', 'Publier'], date);
}

/** A repository whose content is in a folder of it, with three commits. */
function repository(): string {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  git(folder, ['init']);
  write(content, {
    'vienne/a/heritage/eglise.md': '1',
    'vienne/a/heritage/pont.md': '1',
    'vienne/a/media/L’été à « Civray ».pdf': '1',
    'vienne/a/events/bal.md': '1',
  });
  commit(folder, january);
  write(content, { 'vienne/a/events/bal.md': '2' });
  write(folder, { 'README.md': '1' });
  commit(folder, march);
  renameSync(
    join(content, 'vienne/a/heritage/pont.md'),
    join(content, 'vienne/a/heritage/pont-neuf.md'),
  );
  commit(folder, june);
  return folder;
}

test('each file has the date of its last commit, by its path in the content folder', async () => {
  const folder = repository();
  write(folder, { 'content/vienne/a/events/new.md': '1', 'content/vienne/a/events/bal.md': '3' });
  const dates = await gitDates(join(folder, 'content'));
  assert.equal(dates.get('vienne/a/heritage/eglise.md'), january);
  assert.equal(dates.get('vienne/a/heritage/pont-neuf.md'), june, 'renamed');
  assert.equal(dates.get('vienne/a/media/L’été à « Civray ».pdf'), january, 'accents');
  assert.equal(dates.get('vienne/a/events/bal.md'), march, 'changed since, not committed');
  assert.equal(dates.has('vienne/a/events/new.md'), false, 'never committed');
  assert.equal(dates.has('README.md'), false, 'outside the content');
});

test('content that is a repository of its own', async () => {
  const folder = temporaryFolder();
  git(folder, ['init']);
  write(folder, { 'vienne/a/profile.yaml': '1' });
  commit(folder, march);
  assert.deepEqual([...(await gitDates(folder))], [['vienne/a/profile.yaml', march]]);
});

test('beyond the end of a shallow clone, a date is not known', async () => {
  const folder = temporaryFolder();
  git(folder, ['clone', '--depth', '2', `file://${repository()}`, 'clone']);
  const dates = await gitDates(join(folder, 'clone/content'));
  assert.equal(dates.get('vienne/a/heritage/pont-neuf.md'), june);
  assert.equal(dates.has('vienne/a/heritage/eglise.md'), false);
});

test('no date without a commit, a repository, or Git itself', async () => {
  const folder = temporaryFolder();
  assert.equal((await gitDates(folder)).size, 0);
  git(folder, ['init']);
  assert.equal((await gitDates(folder)).size, 0);
  const content = join(repository(), 'content');
  const path = process.env['PATH'];
  process.env['PATH'] = folder;
  try {
    assert.equal((await gitDates(content)).size, 0);
  } finally {
    process.env['PATH'] = path;
  }
});

test('a page made of several files has the latest of their dates, if all have one', () => {
  const dates = { a: january, b: march };
  assert.equal(latestDate(['a', 'b'], dates), march);
  assert.equal(latestDate(['a', 'new'], dates), undefined);
  assert.equal(latestDate([], dates), undefined);
});
