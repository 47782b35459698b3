import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { reservedSlugs } from '../../src/urls.ts';
import { headersFor, parseHeaderRules, parseRedirects } from '../../scripts/lib/hosting.ts';

const TOML = await readFile('netlify.toml', 'utf8');

const HASHED = [
  '/_astro/base.d41d.css',
  '/vienne/civray/media/couleurs-3f2a91bc.css',
  '/vienne/civray/media/halle-9c1b.avif',
  '/media/couleurs-3f2a91bc.css',
  '/vienne/media/partage-9c1b.png',
  '/intercommunalites/pays/media/partage-9c1b.png',
];

test('the content security policy allows our own files and nothing inline', () => {
  const csp = headersFor(parseHeaderRules(TOML), '/')['Content-Security-Policy'] ?? '';
  assert.match(csp, /^default-src 'none'; script-src 'self'; style-src 'self'; /u);
  assert.doesNotMatch(csp, /unsafe|data:|https?:|\*/u);
});

const FRAMES = [
  '/vienne/civray/agenda/cadre/',
  '/intercommunalites/pays/annonces/cadre/',
  '/vienne/agenda/cadre/',
  '/vienne/annonces/cadre/',
  '/agenda/cadre/',
  '/annonces/cadre/',
];
const UNFRAMED = [
  '/',
  '/integrer/',
  '/vienne/civray/agenda/',
  '/vienne/civray/agenda/cadre-noir/',
  '/vienne/cadre/agenda/fete/',
  '/vienne/civray/cadre/',
  '/cadre/',
  '/rien/du/tout/de/tel/',
  ...HASHED,
];

const csps = (path: string) =>
  parseHeaderRules(TOML).flatMap(
    (rule) => headersFor([rule], path)['Content-Security-Policy'] ?? [],
  );

test('other sites may frame what is made for them, and no other path', () => {
  for (const path of [...FRAMES, ...UNFRAMED])
    assert.equal(headersFor(parseHeaderRules(TOML), path)['X-Frame-Options'], 'DENY', path);
  // A policy that names frame-ancestors is what makes a browser look no more at X-Frame-Options.
  for (const path of UNFRAMED) {
    assert.equal(csps(path).length, 1, path);
    assert.doesNotMatch(csps(path).join(), /frame-ancestors/u, path);
  }
  for (const path of FRAMES) assert.match(csps(path).at(-1) ?? '', /; frame-ancestors \*$/u, path);
});

test('a frame is as strict as a page, whichever of its two policies the host keeps', () => {
  const directives = (csp: string) => csp.split('; ').filter((one) => one !== 'frame-ancestors *');
  const [page = '', frame = ''] = csps(FRAMES[0] ?? '');
  assert.deepEqual(
    directives(frame).filter((one) => !one.endsWith("'none'") && !directives(page).includes(one)),
    [],
  );
  assert.equal(directives(frame)[0], "default-src 'none'");
  assert.ok(directives(frame).includes("base-uri 'none'"));
});

test('no entry may have the name of a frame', () => {
  for (const slugs of Object.values(reservedSlugs)) assert.ok(slugs.includes('cadre'));
});

test('files with a hash in their name are kept a year, and only they', () => {
  const cache = (path: string) => headersFor(parseHeaderRules(TOML), path)['Cache-Control'];
  for (const path of HASHED) assert.equal(cache(path), 'public,max-age=31536000,immutable');
  for (const path of [
    '/',
    '/vienne/',
    '/vienne/civray/',
    '/vienne/civray/agenda/',
    '/robots.txt',
  ]) {
    assert.equal(cache(path), undefined, path);
  }
});

/** Where each kind of file is, for a commune and for the network. */
const READ_BY_PROGRAMS = {
  '/vienne/civray/agenda.ics': 'text/calendar',
  '/vienne/civray/agenda/fete.ics': 'text/calendar',
  '/agenda.ics': 'text/calendar',
  '/vienne/civray/alertes.xml': 'application/rss+xml',
  '/vienne/civray/alertes.feed.json': 'application/feed+json',
  '/vienne/civray/agenda.xml': 'application/rss+xml',
  '/vienne/civray/actualites.xml': 'application/rss+xml',
  '/vienne/civray/conseil-municipal.xml': 'application/rss+xml',
  '/vienne/annonces.xml': 'application/rss+xml',
  '/agenda.feed.json': 'application/feed+json',
  '/vienne/civray/annonces.feed.json': 'application/feed+json',
  '/vienne/civray/donnees/annonces.json': 'application/json',
  '/donnees/communes.json': 'application/json',
  '/vienne/donnees/patrimoine.csv': 'text/csv',
  '/vienne/civray/donnees/commune.geojson': 'application/geo+json',
};

test('files for programs have their type, and any site may read them', () => {
  const rules = parseHeaderRules(TOML);
  for (const [path, type] of Object.entries(READ_BY_PROGRAMS)) {
    const headers = headersFor(rules, path);
    assert.equal(headers['Content-Type'], `${type}; charset=utf-8`, path);
    assert.equal(headers['Access-Control-Allow-Origin'], '*', path);
  }
  for (const path of ['/vienne/civray/', '/sitemap-vienne.xml', '/vienne/civray/donnees/'])
    assert.deepEqual(
      Object.keys(headersFor(rules, path)),
      Object.keys(headersFor(rules, '/')),
      path,
    );
});

test('no path gets one header from two rules: nothing says which would win', () => {
  const rules = parseHeaderRules(TOML);
  for (const path of [...UNFRAMED, ...FRAMES, ...HASHED, ...Object.keys(READ_BY_PROGRAMS)]) {
    const names = rules.flatMap((rule) => Object.keys(headersFor([rule], path)));
    const twice = names.filter((name, index) => names.indexOf(name) < index);
    assert.deepEqual(twice, mayBeTwice(path), path);
  }
});

/** The end of netlify.toml says why these may be. */
function mayBeTwice(path: string): string[] {
  if (path === '/') return ['Permissions-Policy'];
  return FRAMES.includes(path) ? ['Content-Security-Policy'] : [];
}

test('a section that our server would not honour is refused', () => {
  const redirects = '\n[[redirects]]\nfrom = "/a/"\nto = "/b/"\n';
  assert.throws(() => parseHeaderRules(TOML + redirects), /redirects/u);
});

test('redirects are read', () => {
  const redirects = parseRedirects('/a/ /b/ 301!\n/c/d/ /e/ 301!\n');
  assert.deepEqual(
    [...redirects],
    [
      ['/a/', '/b/'],
      ['/c/d/', '/e/'],
    ],
  );
  assert.equal(parseRedirects('').size, 0);
});

for (const line of ['/a/ /b/ 301', '/a /b/ 301!', '/a/ https://exemple.fr/ 301!', '/a/ /b/ 200!']) {
  test(`the redirect « ${line} » is refused`, () => {
    assert.throws(() => parseRedirects(line), /301!/u);
  });
}
