import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import sharp from 'sharp';
import { displayFont } from '../../scripts/lib/font.ts';
import { encodeDrawing } from '../../src/media/encode.ts';
import type { ShareCard } from '../../src/share/card.ts';
import { drawCard } from '../../src/share/drawing.ts';
import { fit } from '../../src/share/fit.ts';
import { lettering } from '../../src/share/lettering.ts';

const letter = lettering(readFileSync(`${await displayFont()}/display.ttf`));

const usual: ShareCard = {
  accent: '#1f6f78',
  kind: 'Fête',
  title: 'Bal',
  lines: ['Samedi 3 avril 2027, à 20 h 30', 'Salle des fêtes'],
  mark: 'concert',
  foot: ['Civray', 'Vienne'],
};
const leaf = { weekday: 'sam.', day: '28', month: 'sept.', year: 2027, iso: '2027-09-28' };

const long =
  'Fête patronale de la Saint-Pierre-et-Saint-Paul, avec feu d’artifice intercommunal 2027 !';
const cards: Readonly<Record<string, ShareCard>> = {
  short: usual,
  'of one long word': { ...usual, title: 'Anticonstitutionnellement'.repeat(3).slice(0, 90) },
  'of ninety capitals': { ...usual, title: 'ŒUVRES MAGNIFIQUES '.repeat(5).slice(0, 90) },
  'long everywhere': {
    ...usual,
    kind: 'Appel à porteur de projet',
    title: long,
    lines: [
      'Le premier et le troisième dimanche de janvier, de mars, de juin et de septembre, jusqu’au 31 décembre 2027',
      'Salle polyvalente Jean-Baptiste-Poquelin-dit-Molière, derrière l’ancienne école des garçons',
    ],
    mark: { ...leaf, toDay: '30', toMonth: 'sept.' },
    foot: [
      'Saint-Pierre-de-Varengeville-sur-Charente-le-Château-du-Bois',
      'Provence-Alpes-Côte d’Azur',
    ],
  },
  'of several days': { ...usual, mark: { ...leaf, toDay: '1er', toMonth: 'oct.' } },
};

/** Colours of the columns and rows where nothing may be drawn: the margins, and what parts words and mark. */
const blank = [
  { left: 0, top: 0, width: 70, height: 520 },
  { left: 774, top: 0, width: 40, height: 520 },
  { left: 1130, top: 0, width: 70, height: 520 },
  { left: 0, top: 0, width: 1200, height: 24 },
  { left: 0, top: 500, width: 1200, height: 20 },
  { left: 0, top: 520, width: 70, height: 110 },
  { left: 1130, top: 520, width: 70, height: 110 },
  { left: 0, top: 615, width: 1200, height: 15 },
];

for (const [name, card] of Object.entries(cards))
  test(`a card ${name} keeps its margins, and its words stay apart from its mark`, async () => {
    const svg = Buffer.from(drawCard(card, letter));
    const { data, info } = await sharp(svg).raw().toBuffer({ resolveWithObject: true });
    assert.deepEqual([info.width, info.height], [1200, 630]);
    for (const box of blank) {
      const part = sharp(data, { raw: info }).extract(box).png({ compressionLevel: 0 });
      const { channels } = await sharp(await part.toBuffer()).stats();
      for (const { min, max } of channels) assert.equal(min, max, JSON.stringify(box));
    }
  });

test('an image is a light PNG', async () => {
  for (const card of Object.values(cards)) {
    const image = await encodeDrawing(drawCard(card, letter));
    const { format, width, height } = await sharp(image).metadata();
    assert.deepEqual([format, width, height], ['png', 1200, 630]);
    assert(image.length < 40_000, `${image.length} bytes`);
  }
});

test('text is drawn as shapes: no font of the machine is asked for', () => {
  assert.doesNotMatch(drawCard(usual, letter), /<text|font|<image|href/);
});

const room = { width: 700, height: 300, sizes: [100, 80, 60], leading: 1, lines: 3 };

test('a title breaks where one would, on lines of even widths', () => {
  assert.deepEqual(fit('Château de Payroux', { ...room, width: 420 }, letter).lines, [
    'Château',
    'de Payroux',
  ]);
  assert.deepEqual(fit('Bal', room, letter), { lines: ['Bal'], size: 100 });
});

test('a text without room is cut at its end, with an ellipsis', () => {
  const { lines, size } = fit(long, { ...room, lines: 1 }, letter);
  assert.equal(size, 60);
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', /^Fête patronale .*…$/);
  assert(letter.width(lines[0] ?? '') * 60 <= 700);
});

test('French is written whole, and what the font has not is written as near as can be', () => {
  const same = (one: string, other: string) => {
    assert(letter.outlines(one) === letter.outlines(other), one);
  };
  const french = 'ÀÂÄÇÉÈÊËÎÏÔÖŒÙÛÜàâäçéèêëîïôöœùûüÿ«»’‘“”…–—€²°';
  for (const one of french) assert(letter.outlines(one).includes('<path'), one);
  same('18\u202fh', '18 h');
  same('Nguyễn', 'Nguyen');
  same('Bal 🎉', 'Bal ');
  same('E\u0301glise', 'Église');
});
