import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { bytesOf, changes, filesOf } from './site-files.ts';
import { build, heritage, temporaryFolder, twoCommunes, write } from './small-network.ts';

const folder = temporaryFolder();
const content = join(folder, 'content');
const dist = join(folder, 'dist');
write(content, twoCommunes);
const first = await build(folder);
const site = filesOf(dist);

const page = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');

/** Of what a commune is searched in: their names change with what it says. */
const isIndexPart = (path: string) => path.includes('/recherche/index/');
const isShareImage = (path: string) => /\/media\/partage-[0-9a-f]{16}\.png$/.test(path);

/** What a new build does to the site, with what it says of it. */
async function rebuild() {
  const before = filesOf(dist);
  const summary = await build(folder);
  return { ...changes(before, filesOf(dist)), summary };
}

test('a first build writes every file, and says so', () => {
  assert.deepEqual(first.problems, []);
  assert.equal(first.communes, 2);
  assert.equal(first.tally.written, site.size);
  const files = [...site.keys()].filter((path) => !path.startsWith('/_astro/'));
  assert.deepEqual(
    files.toSorted(),
    [
      '/404.html',
      '/accessibilite/index.html',
      '/_redirects',
      '/aide/benevole/index.html',
      '/aide/hebergeur/index.html',
      '/aide/index.html',
      '/aide/intercommunalite/index.html',
      '/aide/mairie/index.html',
      '/aide/performance/index.html',
      '/aide/problemes/index.html',
      '/confidentialite/index.html',
      '/favicon.svg',
      '/integrer/index.html',
      '/intercommunalites/index.html',
      ...[...site.keys()].filter((path) => /^\/(?:media|pagefind)\//.test(path)),
      '/mentions-legales/index.html',
      '/plan-du-site/index.html',
      '/recherche/communes/0.json',
      '/recherche/index.html',
      '/recherche/opensearch.xml',
      '/robots.txt',
      '/sitemap-index.xml',
      '/sitemap-reseau.xml',
      '/sitemap-vienne.xml',
      '/vienne/aubry/agenda.feed.json',
      '/vienne/aubry/agenda.ics',
      '/vienne/aubry/agenda.xml',
      '/vienne/aubry/agenda/bal.ics',
      '/vienne/aubry/agenda/bal/index.html',
      '/vienne/aubry/agenda/cadre/index.html',
      '/vienne/aubry/agenda/index.html',
      '/vienne/aubry/donnees/commune.csv',
      '/vienne/aubry/donnees/commune.geojson',
      '/vienne/aubry/donnees/commune.json',
      '/vienne/aubry/donnees/evenements.csv',
      '/vienne/aubry/donnees/evenements.json',
      '/vienne/aubry/donnees/index.html',
      '/vienne/aubry/donnees/patrimoine.csv',
      '/vienne/aubry/donnees/patrimoine.json',
      '/vienne/aubry/index.html',
      ...[...legal, 'recherche'].map((page) => `/vienne/aubry/${page}/index.html`),
      '/vienne/aubry/recherche/opensearch.xml',
      ...[...site.keys()].filter((path) => path.startsWith('/vienne/aubry/recherche/index/')),
      ...[...site.keys()].filter((path) => path.startsWith('/vienne/aubry/media/')),
      '/vienne/aubry/patrimoine/chapelle/index.html',
      '/vienne/aubry/patrimoine/eglise/index.html',
      '/vienne/aubry/patrimoine/index.html',
      '/vienne/aubry/patrimoine/temple/index.html',
      '/vienne/aubry/plan-du-site/index.html',
      '/vienne/belin/donnees/commune.csv',
      '/vienne/belin/donnees/commune.geojson',
      '/vienne/belin/donnees/commune.json',
      '/vienne/belin/donnees/index.html',
      '/vienne/belin/index.html',
      '/vienne/belin/mairie/index.html',
      '/vienne/belin/plan-du-site/index.html',
      ...[...legal, 'recherche'].map((page) => `/vienne/belin/${page}/index.html`),
      '/vienne/belin/recherche/opensearch.xml',
      ...[...site.keys()].filter((path) => path.startsWith('/vienne/belin/recherche/index/')),
      ...[...site.keys()].filter((path) => path.startsWith('/vienne/belin/media/')),
      ...[...site.keys()].filter((path) => path.startsWith('/vienne/media/')),
      '/vienne/recherche/titres/0.json',
      '/vienne/vieil-aubry/index.html',
      ...['', '/vienne'].flatMap((area) => shared.map((path) => area + path)),
    ].toSorted(),
  );
});

const legal = ['accessibilite', 'confidentialite', 'mentions-legales'];

/** What a network, and a department, have of these communes. */
const shared = [
  '/actualites/index.html',
  '/agenda.feed.json',
  '/agenda.ics',
  '/agenda.xml',
  ...['', '2027-07/', 'cadre/', 'fetes/'].map((view) => `/agenda/${view}index.html`),
  '/annonces/cadre/index.html',
  '/annonces/index.html',
  ...['csv', 'geojson', 'json'].map((format) => `/donnees/communes.${format}`),
  ...['csv', 'json'].map((format) => `/donnees/evenements.${format}`),
  '/donnees/index.html',
  ...['csv', 'json'].map((format) => `/donnees/patrimoine.${format}`),
  '/index.html',
  '/patrimoine/index.html',
  '/vivre-ici/index.html',
];

test('each commune shows its neighbours', () => {
  assert.match(page('vienne/belin'), /href="\/vienne\/aubry\/"/);
  assert.match(page('vienne/aubry'), /href="\/vienne\/belin\/"/);
});

test('old addresses lead to the new ones, with and without a host that redirects', () => {
  assert.equal(
    readFileSync(join(dist, '_redirects'), 'utf8'),
    '/vienne/vieil-aubry/ /vienne/aubry/ 301!\n/vienne/aubry/patrimoine/temple/ /vienne/aubry/patrimoine/eglise/ 301!\n',
  );
  assert.match(page('vienne/vieil-aubry'), /url=\/vienne\/aubry\/"/);
});

test('a second build writes nothing', async () => {
  const { summary, ...done } = await rebuild();
  assert.deepEqual(done, { written: [], added: [], removed: [] });
  assert.equal(summary.tally.written, 0);
  assert.equal(summary.tally.removed, 0);
  assert.equal(summary.rendered, 0);
  assert.equal(summary.pages, first.pages);
});

test('an edit writes the pages that show it, and no other', async () => {
  write(content, {
    'vienne/aubry/heritage/eglise.md': heritage('Église neuve', 'aliases: [temple]\n'),
  });
  const { summary, ...done } = await rebuild();
  const written = [
    '/donnees/patrimoine.csv',
    '/donnees/patrimoine.json',
    '/patrimoine/index.html',
    '/vienne/aubry/donnees/patrimoine.csv',
    '/vienne/aubry/donnees/patrimoine.json',
    '/vienne/aubry/index.html',
    '/vienne/aubry/patrimoine/chapelle/index.html', // « à voir aussi »
    '/vienne/aubry/patrimoine/eglise/index.html',
    '/vienne/aubry/patrimoine/index.html',
    '/vienne/aubry/plan-du-site/index.html',
    '/vienne/donnees/patrimoine.csv',
    '/vienne/donnees/patrimoine.json',
    '/vienne/patrimoine/index.html',
    '/vienne/recherche/titres/0.json',
  ];
  assert.deepEqual(
    done.written.filter((path) => !isIndexPart(path)),
    written,
  );
  // The image of its shares shows the title.
  assert.equal(done.added.filter(isShareImage).length, 1);
  assert.equal(done.removed.filter(isShareImage).length, 1);
  assert(done.added.every((path) => isShareImage(path) || isIndexPart(path)));
  assert.equal(summary.tally.written, done.written.length + done.added.length);
});

test('an edit that the network shows writes the network’s pages too', async () => {
  const bal = twoCommunes['vienne/aubry/events/bal.md'].replace('Bal', 'Grand bal');
  write(content, { 'vienne/aubry/events/bal.md': bal });
  const { written } = await rebuild();
  assert.deepEqual(
    written.filter((path) => !path.startsWith('/vienne/aubry/')),
    [
      ...['', '/vienne'].flatMap((area) => [
        ...['feed.json', 'ics', 'xml'].map((end) => `${area}/agenda.${end}`),
        ...['2027-07/', 'cadre/', 'fetes/', ''].map((view) => `${area}/agenda/${view}index.html`),
        ...['csv', 'json'].map((format) => `${area}/donnees/evenements.${format}`),
        `${area}/index.html`,
      ]),
      '/vienne/recherche/titres/0.json',
    ],
  );
});

test('what is gone from the content, and what is not of the site, is removed with its folder', async () => {
  rmSync(join(content, 'vienne/aubry/heritage/chapelle.md'));
  rmSync(join(content, 'vienne/belin'), { recursive: true });
  write(dist, { 'old/site.html': 'x', 'vienne/aubry/agenda/page.html': 'x', '.hidden': 'x' });
  const { added, removed, summary } = await rebuild();
  assert.deepEqual(
    added.filter((path) => !isIndexPart(path)),
    [],
  );
  assert.deepEqual(
    removed.filter((path) => !/^\/vienne\/aubry\/(?:media|recherche\/index)\//.test(path)),
    [
      '/.hidden',
      '/old/site.html',
      '/vienne/aubry/agenda/page.html',
      '/vienne/aubry/patrimoine/chapelle/index.html',
      ...[...site.keys()].filter((path) => path.startsWith('/vienne/belin/')).toSorted(),
    ],
  );
  assert.equal(removed.filter(isShareImage).length, 2, 'of the chapel, and of Belin');
  assert(existsSync(join(dist, 'vienne/media')), 'the department keeps its own');
  assert.equal(summary.tally.removed, removed.length);
  for (const path of ['old', 'vienne/belin', 'vienne/aubry/patrimoine/chapelle'])
    assert.equal(existsSync(join(dist, path)), false, path);
});

test('the last commune gone, the network has its own pages', async () => {
  rmSync(join(content, 'vienne'), { recursive: true });
  const { summary } = await rebuild();
  assert.deepEqual(summary.problems, []);
  assert.equal(summary.communes, 0);
  assert.equal(existsSync(join(dist, 'vienne')), false);
  assert.match(page(''), /Réseau/);
});

test('the same content gives the same bytes in another folder', async () => {
  const other = temporaryFolder();
  write(join(other, 'content'), twoCommunes);
  await build(other);
  assert.deepEqual(
    bytesOf(join(other, 'dist')),
    [...site].map(([path, { hash }]) => `${path} ${hash}`).toSorted(),
  );
});
