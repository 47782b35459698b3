import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wcagContrast } from 'culori';
import { colourCss, scaleOf, type Tokens } from '../../src/theme/colours.ts';
import { chosenAccent, networkAccent, palette } from '../../src/theme/palette.ts';

/** WCAG 2.2, criterion 1.4.3. */
const readable = 4.5;

/** What is written on what, in the style-sheets. */
const pairs = [
  ['--ink', '--paper'],
  ['--ink', '--surface'],
  ['--ink', '--accent-soft'],
  ['--ink-soft', '--paper'],
  ['--ink-soft', '--surface'],
  ['--ink-soft', '--accent-soft'],
  ['--accent', '--paper'],
  ['--accent', '--surface'],
  ['--accent', '--accent-soft'],
  ['--on-accent', '--accent'],
  ['--on-deep', '--deep'],
  ['--on-deep-soft', '--deep'],
] as const;

const extremes = [
  '#000000',
  '#ffffff',
  '#ffff00',
  '#00ff00',
  '#0000ff',
  '#ff0000',
  '#ff00ff',
  '#00ffff',
  '#808080',
  '#fefefe',
  '#010101',
  '#ffd700',
  '#b0c4de',
];
const colourWheel = Array.from(
  { length: 216 },
  (_, index) =>
    `#${[36, 6, 1].map((place) => ((Math.floor(index / place) % 6) * 51).toString(16).padStart(2, '0')).join('')}`,
);

test('whatever colour a mairie picks, all that is written can be read, in light and in dark', () => {
  for (const accent of [...extremes, ...colourWheel, ...palette, networkAccent]) {
    const { light, dark } = scaleOf(accent);
    for (const tokens of [light, dark]) assertReadable(tokens, accent);
  }
});

function assertReadable(tokens: Tokens, accent: string): void {
  for (const [text, background] of pairs) {
    const contrast = wcagContrast(tokens[text] ?? '', tokens[background] ?? '');
    assert.ok(
      contrast >= readable,
      `${accent}: ${text} on ${background} is ${contrast.toFixed(2)}`,
    );
  }
}

test('the colour of a commune stays recognisable: a blue mairie gets a blue scale', () => {
  const { light } = scaleOf('#2f5f9e');
  const [red, green, blue] = [1, 3, 5].map((at) =>
    parseInt((light['--accent'] ?? '').slice(at, at + 2), 16),
  );
  assert.ok(Number(blue) > Number(green) && Number(green) > Number(red), light['--accent']);
});

test('the same commune always gets the same colour, and neighbours seldom the same', () => {
  assert.equal(chosenAccent('86078'), chosenAccent('86078'));
  const codes = [
    '86012',
    '86029',
    '86051',
    '86054',
    '86055',
    '86061',
    '86063',
    '86078',
    '86104',
    '86119',
  ];
  assert.ok(new Set(codes.map(chosenAccent)).size >= 5);
});

test('the style-sheet of a commune is small and has no rule for anything but colours', () => {
  const css = colourCss('#2f6a4f');
  assert.ok(css.length < 1000, `${css.length} bytes`);
  assert.match(
    css,
    /^@layer theme\{:root\{[^{}]+\}@media\(prefers-color-scheme:dark\)\{:root\{[^{}]+\}\}\}$/,
  );
});

test('what is no colour is refused', () => {
  assert.throws(() => scaleOf('javascript:alert(1)'), TypeError);
});
