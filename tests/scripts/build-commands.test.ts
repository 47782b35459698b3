import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { bytesOf } from './site-files.ts';
import { heritage, temporaryFolder, twoCommunes, write } from './small-network.ts';

/** Two communes in a Git repository, and `npm run build` on them. */
function repository() {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  write(content, twoCommunes);
  const git = (...words: string[]) => {
    const who = ['-c', 'user.name=Essai', '-c', 'user.email=essai@example.org'];
    return execFileSync('git', [...who, ...words], { cwd: content, encoding: 'utf8' });
  };
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Début');
  const build = (...words: string[]) => {
    const folders = ['--content', content, '--dist', join(folder, 'dist')];
    const env = { ...process.env, NO_COLOR: '1' };
    const command = ['scripts/build.ts', ...folders, ...words];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      encoding: 'utf8',
      env,
    });
    return { code: status, out: stdout, err: stderr };
  };
  const page = (path: string) => readFileSync(join(folder, 'dist', path, 'index.html'), 'utf8');
  return { folder, content, git, build, page };
}

const church = (title: string) => ({ 'vienne/aubry/heritage/eglise.md': heritage(title) });

test('a second build makes nothing again, an edit one commune, --whole all of them', () => {
  const { content, build, page } = repository();
  assert.match(build().out, /2 communes construites/);
  assert.match(build().out, /0 commune construite, 0 fichier écrit/);
  write(content, church('Église Saint-Martin'));
  assert.match(build().out, /1 commune construite/);
  assert.match(page('vienne/aubry/patrimoine/eglise'), /Église Saint-Martin/);
  assert.match(build('--whole').out, /2 communes construites, 0 fichier écrit/);
});

test('--only looks at the commune that it names', () => {
  const { content, build, page } = repository();
  build();
  write(content, { ...church('Église neuve'), 'vienne/belin/heritage/four.md': heritage('Four') });
  assert.match(build('--only', 'vienne/belin').out, /1 commune construite/);
  assert.match(page('vienne/belin/patrimoine/four'), /Four/);
  assert.doesNotMatch(page('vienne/aubry/patrimoine/eglise'), /Église neuve/);
  const both = build('--only', 'vienne/belin', '--only', 'vienne/aubry');
  assert.match(both.out, /1 commune construite/);
  assert.match(page('vienne/aubry/patrimoine/eglise'), /Église neuve/);
});

test('--since looks at what is committed', () => {
  const { content, git, build, page } = repository();
  build();
  write(content, church('Église neuve'));
  assert.match(build('--since', 'HEAD').out, /0 commune construite/);
  git('commit', '--quiet', '--all', '--message', 'Église');
  assert.match(build('--since', 'HEAD~1').out, /1 commune construite/);
  assert.match(page('vienne/aubry/patrimoine/eglise'), /Église neuve/);
  const unknown = build('--since', 'inconnu');
  assert.match(unknown.err, /«\sinconnu\s» n’est pas une révision du dépôt Git/);
  assert.equal(unknown.code, 1);
});

test('--shard and --merge make the site that is made at once', () => {
  const { folder, build } = repository();
  build();
  const parts = ['1/2', '2/2'].map((share, index) => {
    const part = join(folder, `part-${String(index)}`);
    assert.equal(build('--shard', share, '--dist', part).code, 0);
    return part;
  });
  const merged = join(folder, 'merged');
  assert.equal(build('--merge', ...parts, '--dist', merged).code, 0);
  assert.deepEqual(bytesOf(merged), bytesOf(join(folder, 'dist')));
  const again = build('--merge', ...parts, '--dist', merged);
  assert.match(again.err, /n’est pas une part du site/);
  assert.equal(again.code, 1);
});

test('options that do not go together are refused, with the help', () => {
  const { build } = repository();
  for (const words of [
    ['--only', 'civray'],
    ['--only', 'vienne/../civray'],
    ['--only', 'vienne/aubry', '--whole'],
    ['--since', 'HEAD', '--whole'],
    ['--shard', '3/2'],
    ['--shard', '0/2'],
    ['--shard', '1/2', '--only', 'vienne/aubry'],
    ['--merge'],
    ['part'],
  ]) {
    const { code, err } = build(...words);
    assert.match(err, /--only <département\/commune>/, words.join(' '));
    assert.equal(code, 1, words.join(' '));
  }
});
