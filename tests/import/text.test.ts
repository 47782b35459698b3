import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOrganisation, kindOf } from '../../scripts/lib/import/kinds.ts';
import { firstSentence, markdownOf, plainText, shortened } from '../../scripts/lib/import/text.ts';
import { readMarkdown } from '../../src/content/markdown.ts';

/** What a visitor reads of a plain text, in HTML. */
function shown(text: string): string {
  const { faults, html } = readMarkdown(markdownOf(text));
  assert.deepEqual(faults, []);
  return html(new Map(), '').trim();
}

test('a text is shown as it is, whatever signs it holds', () => {
  for (const line of [
    '# Un titre',
    '1. un',
    '12) douze',
    '+ plus',
    '> cité',
    '=====',
    '-----',
    '***',
    '`code` *gras* _souligné_ ~barré~ | a | b |',
    '[texte](adresse)',
    '![image](x.jpg)',
    '<b>gras</b> <script>alert(1)</script>',
    '&amp; & &lt;',
    String.raw`C:\dossier\fichier`,
    '    en retrait',
    '[note]: https://www.example.org',
  ]) {
    const words = shown(line)
      .replace(/<br>\n?|<\/?p>|<a href="[^"]*">|<\/a>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    const plain = (text: string) => text.replace(/[\s\u00a0\u202f]/g, '');
    assert.equal(plain(words), plain(line));
  }
});

test('lines stay lines, lists are lists, addresses are links', () => {
  assert.equal(
    shown('Au programme:\n- un repas\n• un bal\nVoir https://www.example.org/a_b_(c).\n\nFin'),
    [
      '<p>Au programme:</p>\n<ul>\n<li>un repas</li>\n<li>un bal</li>\n</ul>',
      '<p>Voir <a href="https://www.example.org/a_b_(c)">https://www.example.org/a_b_(c)</a>.</p>',
      '<p>Fin</p>',
    ].join('\n'),
  );
  assert.equal(shown('19 h\n21 h').replace(/[\u00a0\u202f]/g, ' '), '<p>19 h<br>\n21 h</p>');
});

test('of HTML, the words', () => {
  const html =
    '<p>Bal&nbsp;<b>costumé</b></p><ul><li>un</li></ul><a href="https://a.example">ici</a><script>x()</script>';
  const text = plainText(html);
  assert.match(text, /^Bal costumé\n/);
  assert.match(text, /- un\n/);
  assert.match(text, /ici \(https:\/\/a\.example\)$/);
  assert.equal(plainText('prix < 5 €, âge > 3 ans'), 'prix < 5 €, âge > 3 ans');
});

test('characters that nobody sees are gone', () => {
  assert.equal(plainText('Bal\u0007 \u200bdu\u00a0lac\ud800'), 'Bal du lac\ufffd');
});

test('a summary is a sentence that stands by itself', () => {
  assert.equal(
    firstSentence('M. Durand raconte les peintures. Entrée libre.'),
    'M. Durand raconte les peintures.',
  );
  assert.equal(firstSentence('Un bal pour tous les âges\nBuvette'), 'Un bal pour tous les âges');
  assert.equal(shortened('Un très long titre de fête', 15), 'Un très long…');
});

test('categories come before the title, and nothing is guessed from a part of a word', () => {
  assert.equal(kindOf(['Sport'], 'Concert'), 'sport');
  assert.equal(kindOf(['Divers'], 'Vide-greniers de l’école'), 'sale');
  assert.equal(kindOf([], 'Marché de Noël'), 'market');
  assert.equal(kindOf([], 'Marche nordique'), 'walk');
  assert.equal(kindOf([], 'Concours de belote'), undefined);
  assert.equal(kindOf([], 'Don du sang'), undefined);
});

test('a person is not an organisation', () => {
  assert.ok(isOrganisation('Comité des fêtes'));
  assert.ok(isOrganisation('Les Amis du vieux pont'));
  assert.ok(!isOrganisation('Jeanne Martin'));
});
