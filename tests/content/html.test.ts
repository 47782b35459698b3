import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkdown } from '../../src/content/markdown.ts';

/** The HTML of a text in which nothing is wrong. */
function html(text: string): string {
  const body = readMarkdown(text);
  assert.deepEqual(body.faults, []);
  return body.html(new Map(), '/media/');
}

test('headings start at h2 and skip no level', () => {
  const tags = (text: string) => html(text).match(/<h\d/g);
  assert.deepEqual(tags('# A\n\n## B\n\n# C'), ['<h2', '<h3', '<h2']);
  assert.deepEqual(tags('### A\n\n###### B\n\n#### C'), ['<h2', '<h3', '<h3']);
  assert.deepEqual(tags('## A\n\nB\n===\n\n###### C'), ['<h2', '<h2', '<h3']);
  assert.deepEqual(tags('# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6'), [
    '<h2',
    '<h3',
    '<h4',
    '<h5',
    '<h6',
    '<h6',
  ]);
  assert.equal(html('A\n===\n'), '<h2>A</h2>\n');
});

test('tables scroll, and align their cells without a style attribute', () => {
  const table = html('| Tarif | Prix |\n| :-: | --: |\n| Plein | 5 € |\n');
  assert.match(table, /^<div class="scroll" tabindex="0"><table>/);
  assert.match(table, /<\/table><\/div>\n$/);
  assert.match(table, /<th class="center">Tarif<\/th>\n<th class="right">Prix<\/th>/);
  assert.match(table, /<td class="right">5\u00a0€<\/td>/);
  assert.doesNotMatch(table, /style/);
});

test('typography is set in text, across emphasis and links, and not in code nor addresses', () => {
  assert.equal(
    html('L\'*été* : "**déjà**" ! `l\'a : "b"` "[ici](https://a.fr/b:c?d "e : f")" ?'),
    '<p>L’<em>été</em>\u202f: «\u202f<strong>déjà</strong>\u202f»\u202f! <code>l\'a : &quot;b&quot;</code> «\u202f<a href="https://a.fr/b:c?d" title="e : f">ici</a>\u202f»\u202f?</p>\n',
  );
  assert.equal(
    html('    a : "b" ?\n\n```\nc : d ...\n```'),
    '<pre><code>a : &quot;b&quot; ?\n</code></pre>\n<pre><code>c : d ...\n</code></pre>\n',
  );
  assert.equal(
    html("<https://a.fr/l'a?b:c>"),
    '<p><a href="https://a.fr/l\'a?b:c">https://a.fr/l\'a?b:c</a></p>\n',
  );
  assert.equal(
    html("Voir https://a.fr/l'a...b !"),
    '<p>Voir <a href="https://a.fr/l\'a...b">https://a.fr/l\'a...b</a>\u202f!</p>\n',
  );
});

test('entities are characters, and never tags', () => {
  assert.equal(
    html('&lt;script&gt;x&lt;/script&gt; &amp;lt;b&gt; \\<i>'),
    '<p>&lt;script&gt;x&lt;/script&gt; &amp;lt;b&gt; &lt;i&gt;</p>\n',
  );
});

test('the words of a photo are plain, in French typography', () => {
  const picture = { width: 8, height: 6, variants: [] };
  const body = readMarkdown('![L\'*été* : "a"&lt;\nb](../media/x.jpg)');
  const shown = body.html(new Map([['media/x.jpg', picture]]), '/media/');
  assert.match(shown, / alt="L’été\u202f: «\u202fa\u202f»&lt; b" /);
});

const fragments = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<a href="javascript:a">',
  '[x](javascript:alert(1))',
  '[x](data:text/html,a)',
  '![x](javascript:a)',
  '![x](../media/x.jpg "onerror=")',
  '![" onerror="a](../media/x.jpg)',
  '[x](https://a.fr "onclick=\\"a")',
  '[x](https://a.fr/"onclick="a)',
  '[x](<https://a.fr/ onclick=a>)',
  '<javascript:a>',
  '[r]',
  '[r]: javascript:a',
  '[r]: /x "\'onclick=a"',
  '&#60;script&#62;',
  '&#106;avascript:a',
  '`<script>`',
  '```js onclick="a"\n<script>\n```',
  '    <script>',
  '"',
  "'",
  '<',
  '>',
  '](',
  '[',
  '![',
  '*',
  '**',
  '_',
  '`',
  '\\',
  '|',
  '| a |\n| - |\n',
  '\n',
  '\n\n',
  '> ',
  '- ',
  '# ',
  '\u0000',
  '&',
  '<!--',
  '-->',
  ']]>',
  'https://a.fr/<script>',
  'https://a.fr/"onclick=',
  'javascript:a',
  '~~',
  '  \n',
  '\t',
  '\ue000',
  'é',
  '« ',
  ' »',
  ':',
  ' !',
];

/** Numbers below `limit`, always the same ones: the generator of Numerical Recipes. */
function* random(limit: number): Generator<number, never> {
  for (let seed = 1; ; seed = (seed * 1664525 + 1013904223) % 2 ** 32)
    yield Math.floor((seed / 2 ** 32) * limit);
}

/** All that the renderer may write; anything else that opens a tag is an escape gone wrong. */
const allowed =
  /<\/?(?:p|em|strong|s|h[2-6]|ul|ol|li|blockquote|pre|hr|br|thead|tbody|tr|table|th|td|div|picture|code|a)>|<ol start="\d+">|<t[hd] class="(?:center|right)">|<div class="scroll" tabindex="0">|<code class="language-[^"<>]*">|<a(?: href="(?:https?:\/\/|mailto:|tel:|\/(?!\/))[^"<>]*")?(?: title="[^"<>]*")?>|<source type="image\/avif" srcset="" sizes="[^"<>]*">|<img src="\/media\/" srcset="" sizes="[^"<>]*" width="8" height="6" alt="[^"<>]*" loading="lazy" decoding="async">/g;

test('no text, right or wrong, makes a tag, a handler or an address of its own', () => {
  const numbers = random(fragments.length);
  const pictures = new Map([['media/x.jpg', { width: 8, height: 6, variants: [] }]]);
  for (let round = 0; round < 4000; round += 1) {
    const parts = Array.from({ length: 2 + (round % 7) }, () => fragments[numbers.next().value]);
    const made = readMarkdown(parts.join('')).html(pictures, '/media/');
    assert.doesNotMatch(made.replace(allowed, ''), /[<>]/, JSON.stringify(parts));
  }
});
