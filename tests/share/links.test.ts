import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareLinks } from '../../src/share/links.ts';

const title = 'Bal & buvette, « 50 % » à Civray ?';
const url = 'https://www.exemple.fr/vienne/civray/agenda/bal/';
const hrefs = new Map(shareLinks(title, url).map(({ name, href }) => [name, new URL(href)]));
const told = (name: string, key: string) => hrefs.get(name)?.searchParams.get(key);

test('each way of sharing carries the title and the address, whatever they are made of', () => {
  const text = `${title}\n${url}`;
  assert.equal(told('E-mail', 'subject'), title);
  assert.equal(told('E-mail', 'body'), text);
  assert.equal(told('SMS', 'body'), text);
  assert.equal(told('WhatsApp', 'text'), text);
  assert.equal(told('Facebook', 'u'), url);
});

test('an e-mail has no plus sign for a space, which mail programs would show', () => {
  assert(hrefs.get('E-mail')?.href.includes('+') === false);
});

test('a link to another site does not tell it whence one comes', () => {
  const outside = shareLinks(title, url).filter(({ href }) => href.startsWith('https:'));
  assert.deepEqual(
    outside.map((link) => link.outside),
    [true, true],
  );
});
