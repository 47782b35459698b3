import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, bal, path, save } from './bal.ts';
import { asking, openTown, request } from './town.ts';

const get = (path: string, method = 'GET') => request({ method, path });

test('a page is HTML under a policy without inline scripts, for no search engine', async () => {
  const { handle } = await openTown();
  const response = await handle(get('/admin/'));
  const { headers } = response;
  assert.deepEqual([response.status, await response.text()], [200, '<h1>Mairies</h1>']);
  const policy = headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'; script-src 'self';.*frame-ancestors 'none'/);
  assert.doesNotMatch(policy, /unsafe-eval/);
  assert.deepEqual(
    ['content-type', 'cache-control', 'x-robots-tag', 'x-content-type-options'].map((name) =>
      headers.get(name),
    ),
    ['text/html; charset=utf-8', 'no-cache', 'noindex', 'nosniff'],
  );
  assert.deepEqual(
    ['referrer-policy', 'cross-origin-opener-policy'].map((name) => headers.get(name)),
    ['same-origin', 'same-origin'],
  );
});

test('an address without its last slash leads to the page', async () => {
  const { handle } = await openTown();
  for (const path of ['/admin', '/admin/vienne', '/admin/vienne/civray']) {
    const { status, headers } = await handle(get(path));
    assert.deepEqual([status, headers.get('location')], [308, `${path}/`]);
  }
});

test('the head of a page has no body', async () => {
  const { handle } = await openTown();
  const response = await handle(get('/admin/', 'HEAD'));
  assert.deepEqual([response.status, await response.text()], [200, '']);
});

test('an answer is never kept by a browser, nor opened as a page', async () => {
  const { handle } = await openTown();
  const { headers } = await handle(asking('info'));
  assert.equal(headers.get('cache-control'), 'no-store');
  assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*sandbox/);
});

test('what fails unexpectedly is told without details', async (t) => {
  const error = t.mock.method(console, 'error', () => undefined);
  const { handle } = await openTown((desk) => ({
    ...desk,
    missing: () => {
      throw new Error('/home/jeanne/secret');
    },
  }));
  const response = await handle(asking('welcome'));
  const text = await response.text();
  assert.equal(response.status, 500);
  assert.match(text, /recommencez dans un instant/);
  assert.doesNotMatch(text, /jeanne/);
  assert.equal(error.mock.callCount(), 1);
});

test('what is published stays so when those who are told of it fail', async (t) => {
  t.mock.method(console, 'error', () => undefined);
  const town = await openTown();
  town.published.push = () => {
    throw new Error('No network.');
  };
  await save(town.handle);
  await ask(town.handle, 'publishUnpublishedEntry', bal);
  assert.match(town.git('show', `HEAD:content/${path}`), /title: Bal/);
});
