import assert from 'node:assert/strict';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { editTable } from '../../scripts/lib/bench/edit.ts';
import { edit, expectMark } from '../../scripts/lib/bench/mark.ts';
import { measure } from '../../scripts/lib/bench/measure.ts';
import { readOptions } from '../../scripts/lib/bench/options.ts';
import { reportOf, type KeptPart } from '../../scripts/lib/bench/report.ts';
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
  assert.deepEqual(readOptions([])?.sizes, [200, 1000, 3000]);
  assert.deepEqual(readOptions(['--only', 'pages', '--communes', '50']), {
    parts: ['pages'],
    sizes: [50],
    rounds: 3,
    report: false,
  });
  assert.equal(readOptions([])?.parts.length, 8);
  assert.deepEqual(readOptions(['--only', 'country'])?.parts, ['country']);
  assert.deepEqual(readOptions(['--report'])?.parts, [], 'what was measured before is told');
  assert.deepEqual(readOptions(['--report', '--only', 'edit'])?.parts, ['edit']);
  assert.equal(readOptions(['--help']), undefined);
  assert.throws(() => readOptions(['--rounds', '0']), /--rounds attend un nombre entier/u);
  assert.throws(() => readOptions(['--only', 'vitesse']), /--only attend build, edit/u);
});

test('an edit shows in the page that was made after it, and in no other', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'beffroi-bench-'));
  t.after(() => rm(folder, { recursive: true }));
  const [file, page] = [join(folder, 'bal.md'), join(folder, 'bal.html')];
  await writeFile(file, 'Un bal.\n');
  edit(file);
  await copyFile(file, page);
  const mark = edit(file);
  assert.throws(() => {
    expectMark(page, mark);
  }, /bal\.html/u);
  await copyFile(file, page);
  expectMark(page, mark);
  assert.match(await readFile(file, 'utf8'), /^Un bal\.\n\nMarque [\da-f]{8}\.\n$/u);
});

const timing = (name: string, communes: number, ...seconds: number[]) => ({
  tool: { name },
  communes,
  pages: 0,
  bytes: 0,
  runs: seconds.map((one) => ({ seconds: one, total: one * 100 })),
});

test('an edit is compared with Beffroi open and Beffroi started', () => {
  const timings = [
    timing('chaud', 50, 0.1, 0.3, 0.2),
    timing('tout fini', 50, 0.3),
    timing('froid', 50, 0.4),
    timing('Hugo', 50, 2),
  ];
  const lines = editTable(50, timings).replaceAll('\u00a0', ' ').split('\n');
  assert.match(lines[0] ?? '', /parmi 50 communes/u);
  assert.match(lines[4] ?? '', /^chaud +0,200 s +1,0 +0,50 +20 Mo +3$/u);
  assert.match(lines[6] ?? '', /^froid +0,400 s +2,0 +1,00 +40 Mo +1$/u);
  assert.match(lines[7] ?? '', /^Hugo +2,000 s +10,0 +5,00 +200 Mo +1$/u);
});

test('the report has the medians by network, and every run', () => {
  const part = (at: string, ...measured: KeptPart['measured']): KeptPart => ({
    at,
    node: 'v24.0.0',
    processors: ['Processeur', 'Processeur'],
    memory: 8 * 2 ** 30,
    measured,
  });
  const build = part('2026-01-02', timing('thème', 0, 3), timing('Beffroi', 50, 1, 3, 2.00004));
  const edits = part('2026-01-03', timing('chaud', 50, 0.1), timing('chaud', 200, 0.2));
  const check = part('2026-01-01', timing('vérifier', 50, 1));
  const versions = { beffroi: '1.0.0', node: '24.0.0', astro: '7.0.0' };
  const country = part('2026-01-01', timing('Beffroi', 35_000, 900), timing('chaud', 35_000, 0.2));
  const report = reportOf({ build, edit: edits, check, country }, versions);
  assert.deepEqual(
    report.country?.measures.map(({ seconds }) => seconds),
    [900, 0.2],
  );
  assert.equal(reportOf({ build, edit: edits, check }, versions).country, undefined);
  assert.equal(report.at, '2026-01-03');
  assert.deepEqual(report.machine, { processor: 'Processeur', cores: 2, gigabytes: 8 });
  assert.deepEqual(
    report.theme.map(({ name }) => name),
    ['thème'],
  );
  const [network, ...others] = report.builds;
  assert.deepEqual(others, []);
  assert.equal(network?.measures[0]?.seconds, 2);
  assert.deepEqual(
    network.measures[0].runs.map((run) => run['seconds']),
    [1, 3, 2],
  );
  assert.deepEqual(
    report.edits.map(({ communes }) => communes),
    [50, 200],
  );
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
