import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spaced, typeset } from '../../src/content/typography.ts';

/** Narrow no-break spaces shown as _, wide ones as ~. */
const shown = (text: string) => typeset(text).replaceAll('\u202f', '_').replaceAll('\u00a0', '~');

const cases = {
  'le "mot".': 'le «_mot_».',
  '"Un mot" et "un autre" !': '«_Un mot_» et «_un autre_»_!',
  'la fête du "mot"': 'la fête du «_mot_»',
  '« mot » et «mot»': '«_mot_» et «_mot_»',
  'l\'"été"': 'l’«_été_»',
  '(" mot ")': '(«_mot_»)',
  "l'aujourd'hui d'été": 'l’aujourd’hui d’été',
  "qu'1 an": 'qu’1~an',
  'Qui ? Quoi! Et ; puis : fin': 'Qui_? Quoi_! Et_; puis_: fin',
  'Horaires: 9 h': 'Horaires_: 9~h',
  'Vraiment ?!': 'Vraiment_?!',
  'Bientôt...': 'Bientôt…',
  '12 600 habitants, 1 234 567 €': '12_600~habitants, 1_234_567~€',
  'en 2026 500 personnes': 'en 2026 500 personnes',
  '05 49 87 00 00': '05 49 87 00 00',
  'à 18 h 30 et 9 h': 'à 18~h~30 et 9~h',
  'à 18:30, de 9:00 à 12:00': 'à 18:30, de 9:00 à 12:00',
  '12 km, 5 m², 20 °C, 10 %': '12~km, 5~m², 20~°C, 10~%',
  '12e siècle, XIIe siècle': '12e~siècle, XIIe~siècle',
  '2 maisons, 3 hameaux': '2 maisons, 3 hameaux',
  'https://x.fr/a:b?c': 'https://x.fr/a:b?c',
  "Voir https://x.fr/l'a...b?c : oui": "Voir https://x.fr/l'a...b?c_: oui",
  '"https://x.fr/a" ou "www.x.fr" !': '«_https://x.fr/a_» ou «_www.x.fr_»_!',
  "l'écrire à a.l'b@x.fr !": "l’écrire à a.l'b@x.fr_!",
  'un écran de 24" à voir': 'un écran de 24" à voir',
  'Dupont & Fils <b>': 'Dupont & Fils <b>',
  '': '',
};

for (const [text, expected] of Object.entries(cases))
  test(`typography of ${JSON.stringify(text)}`, () => {
    assert.equal(shown(text), expected);
  });

test('typography that is already right stays as it is', () => {
  for (const text of Object.keys(cases)) assert.equal(typeset(typeset(text)), typeset(text));
});

const pieces = [
  '"',
  "'",
  ' ',
  '\u00a0',
  '\u202f',
  '«',
  '»',
  ':',
  ';',
  '!',
  '?',
  '...',
  '.',
  'l',
  'É',
  '1',
  '18',
  ' h ',
  '600',
  '€',
  'https://x.fr/',
  'a@b.fr',
  '\ue000',
  '(',
  ')',
  '\n',
  'e siècle',
  '…',
];

test('typography is the same applied once or twice, to any mixture', () => {
  let seed = 7;
  for (let round = 0; round < 20_000; round += 1) {
    const parts = Array.from({ length: 6 }, () => {
      seed = (seed * 1664525 + 1013904223) % 2 ** 32;
      return pieces[Math.floor((seed / 2 ** 32) * pieces.length)];
    });
    const once = typeset(parts.join(''));
    assert.equal(typeset(once), once, JSON.stringify(parts));
    assert.equal(spaced(spaced(parts.join(''))), spaced(parts.join('')), JSON.stringify(parts));
  }
});
