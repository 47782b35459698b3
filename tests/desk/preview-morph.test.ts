import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import ts from 'typescript';
import { root } from '../../scripts/lib/folders.ts';
import { launch } from '../browser/chromium.ts';

const file = `${root}/src/cms/client/preview-morph.ts`;
const target = ts.ScriptTarget.ESNext;
const code = ts.transpile(readFileSync(file, 'utf8'), { target }).replaceAll('export ', '');

/** In a browser: the pairs of pages of which the one does not become the other. */
const compare = `(pages) => {
  ${code}
  const parsed = (html) => new DOMParser().parseFromString(html, 'text/html').documentElement;
  const differ = ([one, other]) => {
    const now = parsed(one);
    become(now, parsed(other));
    return !now.isEqualNode(parsed(other));
  };
  return pages.flatMap((one) => pages.map((other) => [one, other])).filter(differ);
}`;

const pages = [
  '',
  'un',
  '<!-- un -->un',
  '<p>un<b>deux</b></p>',
  '<p class="a"><!-- deux --><i>un</i>deux</p><p>trois</p>',
  '<p class="b" id="c">un<br>deux</p>trois',
  '<ul><li>un</li><li>deux</li></ul>',
  '<ol><li>un<ul><li>deux</li></ul></li><li><p>trois</p></li></ol>',
  '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg><template><p>un</p></template>',
  '<!doctype html><html lang="fr"><title>Un</title><link rel="icon" href="a"><body id="d">un',
];

test('any page becomes any other', async () => {
  const browser = await launch();
  after(() => browser.close());
  const page = await browser.newPage();
  assert.deepEqual(await page.evaluate(`(${compare})(${JSON.stringify(pages)})`), []);
});
