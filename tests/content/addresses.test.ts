import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventWith, problems, profile, read } from './essai.ts';

test('an alias that is the name of another entry, or the alias of another', async () => {
  assert.deepEqual(
    await problems({
      'events/bal.md': eventWith('aliases: [fete, kermesse]'),
      'events/fete.md': eventWith('aliases:\n  - kermesse'),
    }),
    [
      'events/bal.md:6:11 same-address L’adresse « fete » est déjà prise par vienne/essai/events/fete.md : choisissez-en une autre.',
      'events/fete.md:7:5 same-address L’adresse « kermesse » est déjà prise par vienne/essai/events/bal.md : choisissez-en une autre.',
    ],
  );
});

test('an alias written twice, and an alias that is the entry’s own name', async () => {
  assert.deepEqual(await problems({ 'events/bal.md': eventWith('aliases: [a, a, bal]') }), [
    'events/bal.md:6:14 same-address L’adresse « a » est déjà celle de ce fichier : retirez cette ligne.',
    'events/bal.md:6:17 same-address L’adresse « bal » est déjà celle de ce fichier : retirez cette ligne.',
  ]);
});

test('« archives » is a page of the site in the agenda, as a name and as an alias', async () => {
  assert.deepEqual(
    await problems({
      'events/archives.md': eventWith(),
      'events/bal.md': eventWith('aliases: [archives]'),
    }),
    [
      'events/archives.md:1:1 same-address L’adresse « archives » est déjà prise par une page du site : renommez ce fichier.',
      'events/bal.md:6:11 same-address L’adresse « archives » est déjà prise par une page du site : choisissez-en une autre.',
    ],
  );
});

test('one name in two collections is two addresses', async () => {
  const church = '---\ntitle: Archives\nkind: museum\nsummary: Un musée.\n---\n';
  const files = { 'events/bal.md': eventWith(), 'heritage/bal.md': church };
  assert.deepEqual(await problems({ ...files, 'heritage/archives.md': church }), []);
});

test('an alias is a name of file', async () => {
  const [problem] = await problems({ 'events/bal.md': eventWith('aliases: [Fête]') });
  assert.equal(
    problem,
    'events/bal.md:6:11 value « aliases » (élément 1) : On attend ici une valeur comme « fete-du-village ».',
  );
});

test('the former names of a commune are not its name, and are written once', async () => {
  assert.deepEqual(
    await problems({ 'profile.yaml': `${profile}aliases: [essai, bourg, bourg]\n` }),
    [
      'profile.yaml:4:11 same-address L’adresse « essai » est déjà celle de ce fichier : retirez cette ligne.',
      'profile.yaml:4:25 same-address L’adresse « bourg » est déjà celle de ce fichier : retirez cette ligne.',
    ],
  );
  const { commune } = await read({ 'profile.yaml': `${profile}aliases: [bourg]\n` });
  assert.deepEqual(commune?.profile.aliases, ['bourg']);
});
