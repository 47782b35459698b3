import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventWith, problems, profile } from './essai.ts';

const event = (yaml: string) => problems({ 'events/bal.md': eventWith(yaml) });

test('an unknown key is told where it is written, with the one that was meant', async () => {
  assert.deepEqual(await event('tilte: Bal\norganiser:\n  name: Comité'), [
    'events/bal.md:6:1 unknown-key Le champ « tilte » n’existe pas ici. Vouliez-vous dire « title » ?',
    'events/bal.md:7:1 unknown-key Le champ « organiser » n’existe pas ici. Vouliez-vous dire « organizer » ?',
  ]);
});

test('so is one within a group, and one within the elements of a list', async () => {
  const yaml =
    'place: {nmae: Halle, name: Halle}\notherDates:\n  - start: 2027-07-15\n    strat: 1';
  assert.deepEqual(await event(yaml), [
    'events/bal.md:6:9 unknown-key Le champ « nmae » n’existe pas ici. Vouliez-vous dire « name » ?',
    'events/bal.md:9:5 unknown-key Le champ « strat » n’existe pas ici. Vouliez-vous dire « start » ?',
  ]);
});

test('a French word finds the field that it labels', async () => {
  assert.deepEqual(await event('lieu:\n  name: Halle\ntarif: 5 €'), [
    'events/bal.md:6:1 unknown-key Le champ « lieu » n’existe pas ici. Vouliez-vous dire « place » ?',
    'events/bal.md:8:1 unknown-key Le champ « tarif » n’existe pas ici. Vouliez-vous dire « price » ?',
  ]);
});

test('a word that two labels start with, or none, gives the list', async () => {
  const [, ...rest] = await event('heure: 18:30\nplace:\n  name: Halle\n  zzz: 1');
  assert.deepEqual(rest, [
    'events/bal.md:9:3 unknown-key Le champ « zzz » n’existe pas ici. Retirez-le, ou choisissez parmi : name, address, coordinates.',
  ]);
});

test('a misspelt key is one fault: the field that was meant is not also missing', async () => {
  const text = '---\ntitel: Bal\nkind: fete\nsummary: Un bal.\nstart: 2027-07-14\n---\n';
  assert.deepEqual(await problems({ 'events/bal.md': text }), [
    'events/bal.md:2:1 unknown-key Le champ « titel » n’existe pas ici. Vouliez-vous dire « title » ?',
  ]);
});

test('a misspelt key does not hide what is wrong with the field that was meant', async () => {
  const text = '---\ntitel: Bal\ntitle: 12\nkind: fete\nsummary: Un.\nstart: 2027-07-14\n---\n';
  const found = await problems({ 'events/bal.md': text });
  assert.deepEqual(
    found.map((line) => line.split(' ')[0]),
    ['events/bal.md:2:1', 'events/bal.md:3:8'],
  );
});

test('__proto__ and constructor are unknown keys like others', async () => {
  const yaml = `${profile}__proto__:\n  polluted: true\nconstructor: 1\nmairie:\n  __proto__: 2\n`;
  const found = await problems({ 'profile.yaml': yaml });
  assert.deepEqual(
    found.map((line) => line.split('. ')[0]),
    [
      'profile.yaml:4:1 unknown-key Le champ « __proto__ » n’existe pas ici',
      'profile.yaml:6:1 unknown-key Le champ « constructor » n’existe pas ici',
      'profile.yaml:8:3 unknown-key Le champ « __proto__ » n’existe pas ici',
    ],
  );
  assert.equal('polluted' in {}, false);
});
