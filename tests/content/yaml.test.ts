import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventWith, problems, profile } from './essai.ts';

const ofProfile = (yaml: string) => problems({ 'profile.yaml': yaml });
const reserved =
  'Une valeur qui commence par « * », « & » ou « ! » est mise entre guillemets : ajoutez-les.';

test('a key written twice', async () => {
  assert.deepEqual(await problems({ 'events/bal.md': eventWith('title: Bal') }), [
    'events/bal.md:6:1 yaml Ce champ est déjà écrit plus haut : gardez-en un seul.',
  ]);
});

test('a tab as indentation', async () => {
  assert.deepEqual(await ofProfile(`${profile}mairie:\n\tphone: 05 49 00 00 00\n`), [
    'profile.yaml:5:1 yaml Cette ligne commence par une tabulation : remplacez-la par des espaces.',
  ]);
});

const colon =
  'Cette valeur contient « : », ou la ligne suivante est trop décalée : mettez la valeur entre guillemets, ou alignez les lignes.';
const quote =
  'Il manque un guillemet à la fin de cette valeur, ou deux-points et un espace : ajoutez-les.';
const oneFault: readonly (readonly [string, string, string])[] = [
  ['a colon in a value', 'name: Essai : le bourg\ninsee: "86078"\n', `1:7 yaml ${colon}`],
  ['a line too far to the right', 'name: Essai\n  insee: "86078"\n', `1:7 yaml ${colon}`],
  ['a quote never closed', 'name: Essai\ninsee: "86078\nsiren: 1\n', `2:8 yaml ${quote}`],
  [
    'no space after the colon',
    'name:Essai\ninsee: "86078"\n',
    '1:1 yaml Il manque sans doute deux-points et un espace après le nom du champ : ajoutez-les.',
  ],
  [
    'an apostrophe within single quotes',
    "name: 'L'Essai'\n",
    '1:10 yaml Cette ligne ne peut pas être lue : mettez la valeur entre guillemets, ou vérifiez les deux-points et les tirets, ici et à la ligne d’avant.',
  ],
  ['a star', 'name: *Essai*\n', `1:7 yaml ${reserved}`],
  ['a tag', 'name: !!binary RXNzYWk=\n', `1:7 yaml ${reserved}`],
  ['an anchor', 'name: &Essai\n', `1:13 yaml ${reserved}`],
  [
    'a field without a name',
    ': Essai\n',
    '1:1 yaml Il manque ici le nom d’un champ : un mot simple, puis deux-points et un espace.',
  ],
  [
    'a list as a name',
    '? [a]\n: b\n',
    '1:3 yaml Il manque ici le nom d’un champ : un mot simple, puis deux-points et un espace.',
  ],
  [
    'two documents',
    `${profile}---\n${profile}`,
    '4:1 yaml Une ligne « --- » ou « ... » est de trop : retirez-la.',
  ],
  [
    'a percent sign',
    'name: %a\n',
    '1:7 yaml Cette valeur commence par un signe réservé : mettez-la entre guillemets.',
  ],
  [
    'a Windows path',
    'name: "C:\\photos"\n',
    '1:10 yaml Une barre oblique inverse ne va pas ici : retirez-la, ou utilisez des guillemets simples.',
  ],
  [
    'an invisible character written in hexadecimal',
    'name: "Es\\x07sai"\n',
    '1:7 yaml Il y a ici un caractère invisible, venu sans doute d’un copier-coller : effacez-le et retapez le texte.',
  ],
];

for (const [fault, yaml, expected] of oneFault)
  test(`${fault} is one problem`, async () => {
    assert.deepEqual(await ofProfile(yaml), [`profile.yaml:${expected}`]);
  });

test('an alias bomb is refused at its first references, and never unfolded', async () => {
  const levels = 'bcdefghij'.split('');
  const bomb = levels.map((name, index) => {
    const before = 'abcdefghij'.charAt(index);
    return `${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`;
  });
  const found = await ofProfile(`a: &a [x, x]\n${bomb.join('\n')}\n`);
  assert.equal(found.length, 10);
  assert.equal(found[1], `profile.yaml:2:7 yaml ${reserved}`);
});

test('what is made to be slow or deep gets its answer as well', async () => {
  const hostile = ['? '.repeat(30_000), '['.repeat(50_000), '"'.repeat(50_000)];
  for (const yaml of [...hostile, '- "a\n'.repeat(15_000), '\ta: 1\n'.repeat(5000)]) {
    const found = await ofProfile(yaml);
    assert.ok(found.length > 0 && found.length <= 50, String(found.length));
  }
});
