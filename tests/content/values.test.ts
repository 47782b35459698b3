import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventWith, problems, profile, read } from './essai.ts';

const event = (yaml: string) => problems({ 'events/bal.md': eventWith(yaml) });
const inProfile = (yaml: string) => problems({ 'profile.yaml': profile + yaml });

test('a code that starts with 0 asks for quotes, and shows how to write it', async () => {
  const yaml = 'name: Ambérieu\ninsee: 01001\npostalCodes:\n  - "01500"\n  - 01500\n';
  assert.deepEqual(await problems({ 'profile.yaml': yaml }), [
    'profile.yaml:2:8 value « insee » : On attend ici une valeur comme « 86078 ». Mettez cette valeur entre guillemets : "01001".',
    'profile.yaml:5:5 value « postalCodes » (élément 2) : On attend ici une valeur comme « 86400 ». Mettez cette valeur entre guillemets : "01500".',
  ]);
});

test('a phone number without spaces, a year as a title, a true as a name ask for quotes', async () => {
  assert.deepEqual(
    await inProfile('mairie:\n  phone: 0549870000\ntagline: 1914\ndemonym: true\n'),
    [
      'profile.yaml:5:10 value « phone » : On attend ici une valeur comme « 05 49 00 00 00 ». Mettez cette valeur entre guillemets : "0549870000".',
      'profile.yaml:6:10 value « tagline » : On attend ici du texte. Mettez cette valeur entre guillemets : "1914".',
      'profile.yaml:7:10 value « demonym » : On attend ici du texte. Mettez cette valeur entre guillemets : "true".',
    ],
  );
});

test('quotes are not advised where they would not do', async () => {
  const [first = ''] = await problems({
    'profile.yaml': 'name: A\ninsee: 0100\npostalCodes: ["86400"]',
  });
  assert.equal(
    first,
    'profile.yaml:2:8 value « insee » : On attend ici une valeur comme « 86078 ».',
  );
});

test('2A004 is a text without quotes, of another department than this folder', async () => {
  const yaml = 'name: Ajaccio\ninsee: 2A004\npostalCodes: ["20000"]\n';
  assert.deepEqual(await problems({ 'profile.yaml': yaml }), [
    'profile.yaml:2:8 rule Le code Insee 2A004 n’est pas du département de ce dossier, « Vienne » (86) : corrigez le code, ou déplacez le dossier.',
  ]);
});

test('18:30 is a time with or without quotes', async () => {
  const { commune } = await read({
    'events/bal.md': eventWith('startTime: 18:30\nendTime: "23:00"'),
  });
  assert.equal(commune?.events[0]?.data.startTime, '18:30');
  assert.equal(commune.events[0].data.endTime, '23:00');
});

for (const time of ['18h30', '1830', '24:00', '"9:30"', '18:60', '18:30:00', '[18, 30]'])
  test(`${time} is no time`, async () => {
    assert.deepEqual(await event(`startTime: ${time}`), [
      'events/bal.md:6:12 value « startTime » : On attend ici une heure sur 24 heures, comme « 09:30 ».',
    ]);
  });

for (const day of ['2027-02-30', '2027-13-01', '14/07/2027', '2027', '2027-7-14', '2027-02-29'])
  test(`${day} is no day`, async () => {
    assert.deepEqual(await event(`end: ${day}`), [
      'events/bal.md:6:6 value « end » : On attend ici un jour qui existe, écrit année-mois-jour, comme « 2027-07-14 ».',
    ]);
  });

test('an empty value, a value behind a #, and an absent one each say so', async () => {
  const yaml = 'name:\npostalCodes: ["86400"]\naccent: #2f6f5e\ndemonym: ~\ntagline: "  "\n';
  const empty =
    'Cette information est vide : écrivez-la, ou retirez la ligne si elle est facultative.';
  assert.deepEqual(await problems({ 'profile.yaml': yaml }), [
    `profile.yaml:1:1 value « insee » : Cette information est obligatoire : ajoutez-la.`,
    `profile.yaml:1:6 value « name » : ${empty}`,
    `profile.yaml:3:9 value « accent » : ${empty} Ce qui suit « # » n’est pas lu : pour l’écrire, mettez des guillemets : "#2f6f5e".`,
    `profile.yaml:4:10 value « demonym » : ${empty}`,
    `profile.yaml:5:10 value « tagline » : ${empty}`,
  ]);
});

test('a comma in a number, a yes, a wrong choice and a wrong shape are told', async () => {
  assert.deepEqual(
    await inProfile(
      'area: 12,5\nmairie:\n  example: oui\n  wheelchair: oui\nsources: {a: b}\ncover: []\n',
    ),
    [
      'profile.yaml:4:7 value « area » : On attend ici un nombre de 0.01 à 20000, sans guillemets ni espace, avec un point pour les décimales.',
      'profile.yaml:6:12 value « example » : On attend ici « true » (oui) ou « false » (non), sans guillemets.',
      'profile.yaml:7:15 value « wheelchair » : On attend ici l’une de ces valeurs : yes (accessible), limited (accessible avec aide), no (non accessible).',
      'profile.yaml:8:10 value « sources » : On attend ici une liste, chaque élément après un tiret.',
      'profile.yaml:9:8 value « cover » : On attend ici plusieurs champs, un par ligne.',
    ],
  );
});

test('yes and no are words, as YAML 1.2 has them', async () => {
  const { commune } = await read({ 'profile.yaml': `${profile}mairie:\n  wheelchair: no\n` });
  assert.equal(commune?.profile.mairie?.wheelchair, 'no');
});

test('a profile that is no list of fields is one problem', async () => {
  const message = 'On attend ici des champs, un par ligne, comme « name: … ».';
  for (const yaml of ['- Essai\n- 86078\n', 'Essai\n', '~\n', '# Essai\n', '42\n', '[]\n'])
    assert.deepEqual(await problems({ 'profile.yaml': yaml }), [
      `profile.yaml:1:1 value ${message}`,
    ]);
});

test('an address is complete, http or https, and without spaces', async () => {
  const wrong = ['exemple.fr', 'javascript:alert(1)', 'ftp://exemple.fr', 'https://localhost'];
  for (const url of [
    ...wrong,
    '"https:exemple.fr"',
    '"https://a.fr/\\"b"',
    'data:text/html,x',
    '//a.fr',
  ])
    assert.deepEqual(await inProfile(`website: ${url}\n`), [
      'profile.yaml:4:10 value « website » : On attend ici une adresse complète, comme « https://www.exemple.fr ».',
    ]);
});

test('a text is set on one line, in French typography', async () => {
  const { commune } = await read({
    'profile.yaml': `${profile}tagline: |\n  L'eau :\n\n  "source" de vie\n`,
  });
  assert.equal(commune?.profile.tagline, 'L’eau\u202f: «\u202fsource\u202f» de vie');
});

test('a text as long as it may be stays so when typography adds spaces', async () => {
  const title = `"${'a'.repeat(88)}"`;
  const { commune } = await read({
    'events/bal.md': eventWith().replace('title: Bal', `title: '${title}'`),
  });
  assert.equal(commune?.events[0]?.data.title.length, 92);
  const [problem] = await problems({
    'events/bal.md': eventWith().replace('title: Bal', `title: '${title}a'`),
  });
  assert.match(
    problem ?? '',
    /2:8 value « title » : Ce texte est trop long : 90 caractères au plus/,
  );
});
