import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { PortInUseError, serve } from '../../scripts/lib/server.ts';

const TOML = 'netlify.toml';
const IMMUTABLE = 'public,max-age=31536000,immutable';
const SECURITY_HEADERS = [
  'content-security-policy',
  'x-frame-options',
  'strict-transport-security',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
];
const PAGE = `<!doctype html><title>Civray</title>${'<p>Une petite ville du Poitou.</p>'.repeat(99)}`;

const FILES = {
  'secret.html': 'hors du site',
  'dist/index.html': PAGE,
  'dist/404.html': '<!doctype html><title>Page introuvable</title>',
  'dist/vienne/civray/index.html': PAGE,
  'dist/vienne/civray/ancien-nom/index.html': '<!doctype html><title>Page renommée</title>',
  'dist/vienne/civray/media/couleurs-3f2a91bc.css': 'h1 { color: teal }',
  'dist/vienne/civray/media/halle-9c1b.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'dist/.beffroi/site.json': '{}',
  'dist/_redirects': '/vienne/civray/ancien-nom/ /vienne/civray/ 301!\n',
};

let root: string;
let site: Awaited<ReturnType<typeof serve>>;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'beffroi-server-'));
  for (const [path, text] of Object.entries(FILES)) await write(path, text);
  site = await serve(join(root, 'dist'), { port: 0, toml: TOML });
});

after(async () => {
  await site.close();
  await rm(root, { recursive: true });
});

async function write(path: string, text: string): Promise<void> {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

const get = (path: string, init: RequestInit = {}) =>
  fetch(site.url + path, { redirect: 'manual', ...init });

/** The status of a path sent as it is written: fetch would tidy it up first. */
async function rawStatus(path: string): Promise<number | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  const { hostname, port } = new URL(site.url);
  request({ hostname, port, path }, (response) => {
    response.resume();
    resolve(response.statusCode);
  })
    .on('error', reject)
    .end();
  return promise;
}

for (const [path, status, cache] of [
  ['/vienne/civray/', 200, 'public,max-age=0,must-revalidate'],
  ['/vienne/nulle-part/', 404, 'public,max-age=0,must-revalidate'],
  ['/vienne/civray/media/couleurs-3f2a91bc.css', 200, IMMUTABLE],
  ['/vienne/civray/media/halle-9c1b.svg', 200, IMMUTABLE],
] as const) {
  test(`${path} has the headers of netlify.toml`, async () => {
    const response = await get(path);
    assert.equal(response.status, status);
    assert.equal(response.headers.get('cache-control'), cache);
    for (const name of SECURITY_HEADERS) assert.ok(response.headers.has(name), name);
  });
}

test('a renamed page redirects, even where its fallback page stands', async () => {
  for (const path of [
    '/vienne/civray/ancien-nom/?de=gazette',
    '/vienne/civray/ancien-nom?de=gazette',
  ]) {
    const response = await get(path);
    assert.equal(response.status, 301);
    assert.equal(response.headers.get('location'), '/vienne/civray/?de=gazette');
  }
});

test('a page asked for without its trailing slash redirects to itself with it', async () => {
  const response = await get('/vienne/civray?x=1');
  assert.equal(response.status, 301);
  assert.equal(response.headers.get('location'), '/vienne/civray/?x=1');
  assert.equal((await get('//vienne/civray')).headers.get('location'), '/vienne/civray/');
});

test('what builds remember is not served', async () => {
  for (const path of [
    '/.beffroi/site.json',
    '/%2ebeffroi/site.json',
    '/vienne/../.beffroi/site.json',
  ])
    assert.equal((await get(path)).status, 404, path);
});

test('what is not there gives the 404 page', async () => {
  for (const path of ['/vienne/nulle-part/', '/vienne/', '/absent.css', '/%E0%A4%A']) {
    const response = await get(path);
    assert.equal(response.status, 404, path);
    assert.match(await response.text(), /Page introuvable/u);
    assert.match(response.headers.get('content-type') ?? '', /^text\/html/u);
  }
});

test('nothing outside the folder is served', async () => {
  for (const path of [
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/vienne/../../secret.html',
    '/vienne/..%5c..%5csecret.html',
    '/../secret',
  ]) {
    assert.equal(await rawStatus(path), 404, path);
  }
});

test('pages are compressed', async () => {
  for (const encoding of ['gzip', 'br']) {
    const response = await get('/vienne/civray/', { headers: { 'accept-encoding': encoding } });
    assert.equal(response.headers.get('content-encoding'), encoding);
    assert.equal(await response.text(), PAGE);
  }
});

test('a page the browser already has is not sent again', async () => {
  const { headers } = await get('/vienne/civray/', { method: 'HEAD' });
  const etag = headers.get('etag') ?? '';
  const response = await get('/vienne/civray/', { headers: { 'if-none-match': etag } });
  assert.equal(response.status, 304);
});

test('pages and redirects written after the start show at once', async () => {
  await write('dist/vienne/savigne/index.html', 'premier');
  assert.equal(await (await get('/vienne/savigne/')).text(), 'premier');
  await write('dist/vienne/savigne/index.html', 'deuxième');
  assert.equal(await (await get('/vienne/savigne/')).text(), 'deuxième');
  await write(
    'dist/_redirects',
    `${FILES['dist/_redirects']}/vienne/ancien/ /vienne/savigne/ 301!\n`,
  );
  assert.equal((await get('/vienne/ancien/')).headers.get('location'), '/vienne/savigne/');
});

test('a port in use is told as such', async () => {
  const port = Number(new URL(site.url).port);
  await assert.rejects(serve(root, { port, toml: TOML }), new PortInUseError(port));
});
