import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventWith, photo, problems, profile } from './essai.ts';

/** The problems of an event's text; its first line is line 7 of the file. */
const inText = (text: string) => problems({ 'events/bal.md': eventWith('', text) });

const html = (line: number, shown: string) =>
  `events/bal.md:${String(line)}:1 raw-html Le HTML n’est pas accepté (« ${shown} ») : écrivez en Markdown ; pour montrer le signe « < », écrivez « &lt; ».`;
const link = (line: number, href: string) =>
  `events/bal.md:${String(line)}:1 link Ce lien n’est pas accepté : « ${href} ». Écrivez une adresse complète (https://…), mailto:…, tel:… ou une page du site (/vienne/civray/…).`;

test('HTML is refused, each time on its line and once a line', async () => {
  assert.deepEqual(
    await inText(
      '<script>alert(1)</script>\n\nUn <b>bal</b>\nou <i>deux</i>\n\n> <img src=x\n> onerror=alert(1)>\n\n- a\n- <!-- b -->\n',
    ),
    [
      html(7, '<script>alert(1)</script>'),
      html(9, '<b>'),
      html(10, '<i>'),
      html(12, '<img src=x onerror=alert(1)>'),
      html(16, '<!-- b -->'),
    ],
  );
});

for (const tag of [
  '<a href="javascript:alert(1)">x</a>',
  '<ScRiPt>',

  '</p>',
  '<!-- c -->',
  '<?php x ?>',
  '<!DOCTYPE x>',
  '<![CDATA[x]]>',
  '<style>*{}</style>',
  '<iframe src=//x>',
  '<x-y>',
])
  test(`${tag} is refused`, async () => {
    const [first = '', ...more] = await inText(`Un bal\n${tag}\n`);
    assert.match(first, /^events\/bal\.md:8:1 raw-html /);
    assert.deepEqual(more, []);
  });

test('a sign « < » that opens no tag is a sign', async () => {
  assert.deepEqual(
    await inText('5 < 6, a<b, <3, &lt;script&gt;, `<b>`\n\n    <i>\n\n```\n<u>\n```\n'),
    [],
  );
});

const scripts = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'ftp://a.fr',
  '//a.fr',
  'bal.md',
  '../bal/',
  '#bal',
  'http://localhost/',
  'https://',
];
for (const href of scripts)
  test(`a link to ${href} is refused`, async () => {
    assert.deepEqual(await inText(`Un bal\n\nsur la\n[place](${href})\n`), [link(10, href)]);
  });

test('so is one behind entities, a reference, angle brackets or an image', async () => {
  assert.deepEqual(
    await inText('[a](&#106;avascript:x)\n[b][c] <javascript:y>\n\n[c]: javascript:z\n'),
    [link(7, 'javascript:x'), link(8, 'javascript:z'), link(8, 'javascript:y')],
  );
});

test('addresses, mails, phones and pages of the site are accepted', async () => {
  const found = await inText(
    '[a](https://a.fr/b?c=d#e) <https://a.fr> https://a.fr www.a.fr [b](mailto:a@b.fr) <a@b.fr> [c](tel:+33549000000) [d](/vienne/civray/) [e][f]\n\n[f]: http://a.fr "titre"\n',
  );
  assert.deepEqual(found, []);
});

test('a link without text, and an address with a space', async () => {
  assert.deepEqual(
    await inText('[](https://a.fr)\n\n[b](/vienne/la place/)\n\n![c](../media/la place.jpg)\n'),
    [
      'events/bal.md:7:1 link Ce lien n’a pas de texte : écrivez-le entre les crochets, [ici](…).',
      ...[9, 11].map(
        (line) =>
          `events/bal.md:${String(line)}:1 link Ce lien ou cette image n’est pas compris : une adresse qui contient un espace ou une parenthèse s’écrit entre < et >, comme ![texte](<../media/mon image.jpg>).`,
      ),
    ],
  );
});

test('a photo from elsewhere, and one without words', async () => {
  const files = { 'media/x.jpg': photo };
  const text =
    'Un bal\n![Un bal](https://ailleurs.fr/x.jpg)\n![](../media/x.jpg)\n[![ ](../media/x.jpg)](https://a.fr)\n';
  const noAlt =
    'Cette image n’a pas de texte de remplacement : écrivez-le entre les crochets, ![ici](…).';
  assert.deepEqual(await problems({ ...files, 'events/bal.md': eventWith('', text) }), [
    'events/bal.md:8:1 picture Cette image n’est pas dans le dossier media de la commune : « https://ailleurs.fr/x.jpg ». Déposez-la dans media et écrivez ![texte](../media/nom.jpg).',
    `events/bal.md:9:1 picture ${noAlt}`,
    `events/bal.md:10:1 picture ${noAlt}`,
  ]);
});

test('a line is right in a list, a quotation, a table, a heading and after line breaks', async () => {
  const text = [
    'Un  \nbal\\\nou <b>',
    '- un\n- bal\n  ou <b>',
    '> un\n> bal <b>',
    '| a |\n| - |\n| b |\n| <b> |',
    'Bal\n<b>\n===',
    '[un\nbal](https://a.fr) `un\nbal` <b>',
  ].join('\n\n');
  const found = await inText(text.replaceAll('\n', '\r\n'));
  assert.deepEqual(
    found,
    [9, 13, 16, 21, 24, 29].map((line) => html(line, '<b>')),
  );
});

test('a line is right in the texts of a profile, however YAML writes them', async () => {
  const yaml = `${profile}presentation: |\n  Un bourg.\n\n  Un <b>bourg</b>.\naccess: Par <b>la route</b>.\n`;
  const found = await problems({ 'profile.yaml': yaml });
  assert.deepEqual(
    found,
    [7, 8].map((line) => html(line, '<b>').replace('events/bal.md', 'profile.yaml')),
  );
});
