import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { heritage, temporaryFolder, twoCommunes, write } from './small-network.ts';

const wrong = { 'vienne/aubry/heritage/chapelle.md': heritage('Chapelle', 'kindd: chapel\n') };

/** The words of a command on a network of the test's own. */
function commandOn(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  write(join(folder, 'content'), files);
  return ['--content', join(folder, 'content'), '--dist', join(folder, 'dist')];
}

function run(script: string, words: readonly string[]) {
  const result = spawnSync(process.execPath, [`scripts/${script}.ts`, ...words], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

test('npm run build tells what it did, and ends well', () => {
  const { code, out, err } = run('build', commandOn(twoCommunes));
  assert.equal(err, '');
  assert.match(
    out,
    /^✓ 2 communes, 58 pages, 0 photo en [\d,]+ s\n {2}2 communes construites, \d+ fichiers écrits, 0 inchangé, 0 retiré\n/,
  );
  assert.equal(code, 0);
});

test('npm run build and npm run check tell the same problems, and end badly', () => {
  const words = commandOn({ ...twoCommunes, ...wrong });
  const build = run('build', words);
  const place =
    /content\/vienne\/aubry\/heritage\/chapelle\.md:5:1\n(?: {2}kindd: chapel\n)? {2}Le champ.*kindd.*\n\n1 problème dans 1 fichier\./;
  assert.match(build.out, /^1 commune, /);
  assert.match(build.err, place);
  assert.match(build.err, /n’a pas été reconstruit\s; le reste l’a été\.\n$/);
  assert.equal(build.code, 1);
  const check = run('check', words.slice(0, 2));
  assert.match(check.err, place);
  assert.equal(check.code, 1);
});

test('npm run check on content that is right', () => {
  const { code, out } = run('check', commandOn(twoCommunes).slice(0, 2));
  assert.match(out, /^2 communes, aucun problème\.\n/);
  assert.equal(code, 0);
});

test('content that is not there, a folder of someone else, an unknown option', () => {
  const nothing = run('build', commandOn({ 'note.txt': '' }));
  assert.match(
    nothing.err,
    /Il manque le fichier network\.yaml.*\n\n1 problème.*\nRien n’a été construit\.\n$/,
  );
  assert.equal(nothing.out, '');
  assert.equal(nothing.code, 1);
  const someone = temporaryFolder();
  write(someone, { 'thesis.txt': 'x' });
  const foreign = run('build', ['--dist', someone]);
  assert.match(foreign.err, /contient autre chose qu’un site construit par Beffroi/);
  assert.equal(foreign.code, 1);
  const unknown = run('build', ['--outil', 'x']);
  assert.match(unknown.err, /--content <dossier>/);
  assert.equal(unknown.code, 1);
  assert.equal(run('build', ['--help']).code, 0);
});

test('npm start serves what could be built, tells the problems, and stops when asked', async () => {
  const server = start(commandOn({ ...twoCommunes, ...wrong }), 0);
  const url = await server.line(/^Le site est prêt\s: (\S+)/);
  assert.equal((await fetch(`${url}/vienne/belin/`)).status, 200);
  server.child.kill('SIGINT');
  const exit: unknown[] = await once(server.child, 'exit');
  assert.match(server.errors(), /1 problème dans 1 fichier\./);
  assert.equal(exit[0], 1);
});

test('npm start says when its port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const { child, errors } = start(commandOn(twoCommunes), port);
  const exit: unknown[] = await once(child, 'exit');
  assert.match(errors(), new RegExp(`Le port ${String(port)} est déjà utilisé`));
  assert.equal(exit[0], 1);
  other.close();
});

function start(words: readonly string[], port: number) {
  const env = { ...process.env, NO_COLOR: '1', PORT: String(port) };
  const child = spawn(process.execPath, ['scripts/start.ts', ...words], { env });
  let errors = '';
  child.stderr.on('data', (text) => (errors += String(text)));
  const lines = createInterface({ input: child.stdout });
  const line = async (pattern: RegExp) => {
    for await (const one of lines) {
      const found = pattern.exec(one)?.[1];
      if (found !== undefined) return found;
    }
    throw new Error(`No line like ${String(pattern)}: ${errors}`);
  };
  return { child, line, errors: () => errors };
}
