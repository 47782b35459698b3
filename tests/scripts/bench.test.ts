import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { measure } from '../../scripts/lib/bench/measure.ts';
import { readOptions } from '../../scripts/lib/bench/options.ts';
import { pagesOf } from '../../scripts/lib/bench/site.ts';
import { figure, median, table } from '../../scripts/lib/bench/table.ts';

test('the processor and the memory of child processes are counted', async () => {
  const work = 'const kept = Buffer.alloc(100e6, 1); while (process.cpuUsage().user < 2e5);';
  const command = ['bash', '-c', '"$0" -e "$1"; true', process.execPath, work];
  const run = await measure({ command, cwd: tmpdir() });
  assert.ok(run.cpu >= 0.2);
  if (process.platform === 'linux') assert.ok(run.largest >= 100 && run.total >= 100);
});

test('a command that fails says so, with what it printed', async () => {
  const command = ['bash', '-c', 'echo perdu; exit 3'];
  await assert.rejects(measure({ command, cwd: tmpdir() }), /perdu/u);
});

test('pages are told from those left at old addresses, heaviest first', async (t) => {
  const dist = await mkdtemp(join(tmpdir(), 'beffroi-bench-'));
  t.after(() => rm(dist, { recursive: true }));
  await mkdir(`${dist}/vienne/old`, { recursive: true });
  await writeFile(`${dist}/index.html`, '<p>Accueil');
  const hidden = '<meta name="robots" content="noindex"><p>Une page plus longue';
  await writeFile(`${dist}/vienne/index.html`, hidden);
  const moved = '<meta http-equiv="refresh" content="0; url=/vienne/">';
  await writeFile(`${dist}/vienne/old/index.html`, moved);
  assert.deepEqual(
    pagesOf(dist).map(({ path, indexed }) => [path, indexed]),
    [
      ['/vienne/', false],
      ['/', true],
    ],
  );
});

test('the options have defaults, and a wrong one is told', () => {
  assert.deepEqual(readOptions([])?.sizes, [200, 1000]);
  assert.deepEqual(readOptions(['--only', 'pages', '--communes', '50']), {
    parts: ['pages'],
    sizes: [50],
    rounds: 3,
  });
  assert.equal(readOptions(['--help']), undefined);
  assert.throws(() => readOptions(['--rounds', '0']), /--rounds attend un nombre entier/u);
  assert.throws(() => readOptions(['--only', 'vitesse']), /--only attend build, pages/u);
});

test('figures stand to the right, words to the left', () => {
  const rows = [
    ['Hugo', '12,0', 'là'],
    ['Eleventy', '9,5', 'ici'],
  ];
  assert.equal(
    table(['Outil', 'durée', 'où'], rows),
    [
      'Outil      durée   où',
      '──────────────────────',
      'Hugo        12,0   là',
      'Eleventy     9,5   ici',
    ].join('\n'),
  );
  assert.equal(figure(1234.5, 'ms', 2), '1\u202f234,50\u00a0ms');
  assert.deepEqual([median([3, 1, 2]), median([4, 1])], [2, 2.5]);
});
