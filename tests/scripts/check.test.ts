import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { event, heritage, profile, temporaryFolder, twoCommunes, write } from './small-network.ts';

function git(folder: string, ...words: string[]): void {
  const who = ['-c', 'user.name=Essai', '-c', 'user.email=essai@example.org'];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' };
  execFileSync('git', [...who, ...words], { cwd: folder, env, stdio: 'ignore' });
}

/** A repository with the two communes, committed. */
function repository(): { folder: string; content: string } {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  write(content, twoCommunes);
  git(folder, 'init');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--message', 'Deux communes');
  return { folder, content };
}

function run(command: 'check' | 'contribution', words: string[], env: NodeJS.ProcessEnv = {}) {
  const result = spawnSync(process.execPath, [`scripts/${command}.ts`, ...words], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', GITHUB_STEP_SUMMARY: '', ...env },
  });
  const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');
  return { code: result.status, out: plain(result.stdout), err: plain(result.stderr) };
}

const wrong = heritage('Chapelle', 'kindd: chapel\n');

test('what stops a commune is told apart from what does not, each with its line', () => {
  const { content } = repository();
  write(content, {
    'vienne/aubry/heritage/chapelle.md': wrong,
    'vienne/aubry/events/bal.md': event('GRAND BAL MUSETTE', '2027-07-14'),
  });
  const { code, out, err } = run('check', ['--content', content]);
  assert.match(
    err,
    /^content\/vienne\/aubry\/heritage\/chapelle\.md:5:1\n {2}kindd: chapel\n {2}Le champ « kindd ».*\(unknown-key\)\n\n1 problème dans 1 fichier\.\n$/,
  );
  assert.match(
    out,
    /events\/bal\.md:2:8\n {2}title: GRAND BAL MUSETTE\n {9}\^\n {2}.*\(capitals\)/,
  );
  assert.match(
    out,
    /\n6 avertissements dans 4 fichiers\.\n.*: https:\/\/www\.example\.org\/aide\/problemes\/\n$/,
  );
  assert.equal(code, 1);
});

test('what does not stop a commune ends well', () => {
  const { code, out } = run('check', ['--content', repository().content]);
  assert.match(out, /^2 communes, aucun problème\.\n/);
  assert.equal(code, 0);
});

test('a program reads what a person reads', () => {
  const { content } = repository();
  write(content, { 'vienne/aubry/heritage/chapelle.md': wrong });
  const { out } = run('check', ['--content', content, '--format', 'json']);
  const problem = z.object({
    severity: z.string(),
    name: z.string(),
    file: z.string(),
    line: z.int(),
    column: z.int(),
    message: z.string(),
    guide: z.url(),
  });
  const { communes, problems } = z
    .object({ communes: z.int(), problems: z.array(problem) })
    .parse(JSON.parse(out));
  assert.equal(communes, 2);
  const errors = problems.filter(({ severity }) => severity === 'error');
  assert.deepEqual(
    errors.map(({ file, line, guide }) => [file, line, guide]),
    [
      [
        'vienne/aubry/heritage/chapelle.md',
        5,
        'https://www.example.org/aide/problemes/#unknown-key',
      ],
    ],
  );
});

test('GitHub shows each problem at its line, and a table of all', () => {
  const { folder, content } = repository();
  const odd = 'vienne/aubry/heritage/chapelle.md';
  write(content, { [odd]: `${heritage('Chapelle', '"a,b: %": x\n')}<b>\n` });
  const summary = join(folder, 'summary.md');
  const { out } = run('check', ['--content', content, '--format', 'github'], {
    GITHUB_STEP_SUMMARY: summary,
  });
  assert.match(
    out,
    /^::error file=content\/vienne\/aubry\/heritage\/chapelle\.md,line=5,col=1,title=unknown-key::Le champ « a,b: %25 »/m,
  );
  assert.match(readFileSync(summary, 'utf8'), /écrivez «.&amp;lt;.»/);
  assert.match(
    readFileSync(summary, 'utf8'),
    /\| \*\*à corriger\*\* \| `vienne\/aubry\/heritage\/chapelle\.md` \| 5 \|/,
  );
});

test('only the communes that changed since a revision are looked at, committed or not', () => {
  const { folder, content } = repository();
  write(content, { 'vienne/belin/heritage/four.md': wrong });
  git(folder, 'add', '--all');
  git(folder, 'commit', '--message', 'Un four');
  write(content, { 'vienne/ceaux/profile.yaml': profile('Ceaux', 'nom: Ceaux\n') });
  const since = (revision: string) => run('check', ['--content', content, '--since', revision]);
  assert.match(since('HEAD~1').err, /four\.md.*\n[^]*ceaux\/profile\.yaml/);
  assert.doesNotMatch(since('HEAD').err, /four\.md/);
  assert.match(since('HEAD').err, /ceaux\/profile\.yaml/);
  assert.match(since('nulle-part').err, /n’est pas une révision/);
  assert.equal(since('nulle-part').code, 1);
});

test('what is certain is corrected, and told line by line', () => {
  const { content } = repository();
  const file = join(content, 'vienne/belin/profile.yaml');
  writeFileSync(file, '\ufeffname: Belin\r\ninsee: 86078\r\npostalCodes: [86400]\r\n');
  const { code, out } = run('check', ['--content', content, '--fix']);
  assert.match(
    out,
    /^content\/vienne\/belin\/profile\.yaml\n {2}2 - insee: 86078\n {2}2 \+ insee: "86078"\n/,
  );
  assert.equal(readFileSync(file, 'utf8'), 'name: Belin\ninsee: "86078"\npostalCodes: ["86400"]\n');
  assert.equal(code, 0);
});

test('a contribution is told the pages that it changes', () => {
  const { folder, content } = repository();
  write(content, {
    'vienne/aubry/heritage/eglise.md': heritage('Église neuve'),
    'vienne/belin/heritage/four.md': heritage('Four'),
  });
  rmSync(join(content, 'vienne/aubry/heritage/chapelle.md'));
  git(folder, 'add', '--all');
  git(folder, 'commit', '--message', 'Du neuf');
  const report = join(folder, 'report.md');
  const { code } = run('contribution', [
    '--content',
    content,
    '--base',
    'HEAD~1',
    '--report',
    report,
  ]);
  const text = readFileSync(report, 'utf8').replace(/[\u202f\u00a0]/g, ' ');
  assert.match(text, /^<!-- beffroi : compte rendu -->\n\n### Cette contribution peut être relue/);
  assert.match(
    text,
    /pages ajoutées\*\*\n\n- `\/vienne\/belin\/patrimoine\/four\/`\n- `\/vienne\/belin\/patrimoine\/`/,
  );
  assert.match(text, /pages changées\*\*[^]*- `\/vienne\/aubry\/patrimoine\/eglise\/`/);
  assert.match(text, /pages? retirées?\*\*[^]*- `\/vienne\/aubry\/patrimoine\/chapelle\/`/);
  assert.doesNotMatch(text, /agenda/);
  assert.equal(code, 0);
});

test('a contribution with a problem, or that goes beyond content unseen, is not taken', () => {
  const { folder, content } = repository();
  write(folder, { 'scripts/outil.ts': '' });
  write(content, { 'vienne/belin/heritage/four.md': heritage('Four') });
  git(folder, 'add', '--all');
  git(folder, 'commit', '--message', 'Un four et un outil');
  const review = (...words: string[]) =>
    run('contribution', ['--content', content, '--base', 'HEAD~1', ...words]);
  assert.match(review().out, /### Il reste quelque chose à corriger[^]*- `scripts\/outil\.ts`/);
  assert.equal(review().code, 1);
  assert.equal(review('--reviewed').code, 0);
  write(content, { 'vienne/belin/heritage/four.md': wrong });
  const { code, out } = review('--reviewed');
  assert.match(out, /::error file=content\/vienne\/belin\/heritage\/four\.md/);
  assert.equal(code, 1);
});
