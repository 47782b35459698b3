import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { headersFor, parseHeaderRules, parseRedirects } from '../../scripts/lib/hosting.ts';

const TOML = await readFile('netlify.toml', 'utf8');

const HASHED = [
  '/_astro/base.d41d.css',
  '/vienne/civray/media/couleurs-3f2a91bc.css',
  '/vienne/civray/media/halle-9c1b.avif',
  '/media/couleurs-3f2a91bc.css',
];

test('the content security policy allows our own files and nothing inline', () => {
  const csp = headersFor(parseHeaderRules(TOML), '/')['Content-Security-Policy'] ?? '';
  assert.match(csp, /^default-src 'none'; script-src 'self'; .*frame-ancestors 'none'$/u);
  assert.doesNotMatch(csp, /unsafe|data:|https?:|\*/u);
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

test('no path gets one header from two rules: nothing says which would win', () => {
  const rules = parseHeaderRules(TOML);
  for (const path of ['/', ...HASHED]) {
    const names = rules.flatMap((rule) => Object.keys(headersFor([rule], path)));
    assert.deepEqual(names, [...new Set(names)], path);
  }
});

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
