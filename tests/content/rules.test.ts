import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventWith, problems, profile } from './essai.ts';

const event = (yaml: string) => problems({ 'events/bal.md': eventWith(yaml) });
const inProfile = (yaml: string) => problems({ 'profile.yaml': profile + yaml });
const offer = (yaml: string) =>
  problems({
    'offers/a.md': `---\ntitle: A\nsummary: A.\nstate: open\npublished: 2027-01-01\nvalidatedOn: 2027-01-01\n${yaml}---\n`,
  });
const phone = 'contact: {phone: 05 49 00 00 00}\n';

test('opening hours that OpenStreetMap does not know', async () => {
  const [problem = '', ...more] = await inProfile('mairie:\n  openingHours: lundi de 9 h à midi\n');
  assert.match(problem, /^profile\.yaml:5:17 hours Ces horaires ne sont pas compris/);
  assert.deepEqual(more, []);
});

test('hours, recurrence and photos are checked beside a wrong value', async () => {
  const yaml =
    'free: oui\nrecurrence: FREQ=WEEKLY\nphotos:\n  - {file: media/a.jpg, alt: a, credit: b}';
  const found = await event(yaml);
  assert.deepEqual(
    found.map((line) => line.split(' ').slice(0, 2).join(' ')),
    ['events/bal.md:6:7 value', 'events/bal.md:7:13 recurrence', 'events/bal.md:9:12 missing-file'],
  );
});

test('a recurrence that is no rule, a wrong rule, and a rule that its first day is not in', async () => {
  assert.deepEqual(await event('recurrence: tous les lundis'), [
    'events/bal.md:6:13 value « recurrence » : On attend ici une règle de répétition, comme « FREQ=WEEKLY;BYDAY=FR ».',
  ]);
  const [wrong = ''] = await event('recurrence: FREQ=WEEKLY;BYDAY=LU');
  assert.match(wrong, /^events\/bal\.md:6:13 recurrence « BYDAY=LU » n’est pas compris/);
  const [other = ''] = await event('recurrence: FREQ=WEEKLY;BYDAY=FR');
  assert.match(
    other,
    /^events\/bal\.md:6:13 recurrence Le premier jour \(mercredi 14 juillet 2027\)/,
  );
  assert.deepEqual(await event('recurrence: FREQ=WEEKLY;BYDAY=WE'), []);
});

const withoutStart = (yaml: string) =>
  problems({ 'events/bal.md': `---\ntitle: Bal\nkind: fete\nsummary: Un bal.\n${yaml}---\n` });

test('an event has a date, or says that it has none yet', async () => {
  assert.deepEqual(await withoutStart(''), [
    'events/bal.md:2:1 rule Il manque une date : écrivez « start », ou « datesToCome » si elle n’est pas encore connue.',
  ]);
  assert.deepEqual(await withoutStart('datesToCome: en août\n'), []);
  assert.deepEqual(await withoutStart('otherDates: [{start: 2027-08-01}]\n'), [
    'events/bal.md:2:1 rule Des dates sont données sans la première : écrivez « start ».',
  ]);
  assert.deepEqual(await event('datesToCome: en août'), [
    'events/bal.md:6:14 rule La date est connue : retirez « datesToCome ».',
  ]);
});

test('days and times are in order, in the first date and in the others', async () => {
  const last = 'Le dernier jour est avant le premier : corrigez l’un ou l’autre.';
  assert.deepEqual(
    await event(
      'end: 2027-07-13\notherDates:\n  - start: 2027-08-02\n    end: 2027-08-01\n    endTime: 18:30',
    ),
    [
      `events/bal.md:6:6 rule ${last}`,
      `events/bal.md:9:10 rule ${last}`,
      'events/bal.md:10:14 rule L’heure de fin est donnée sans l’heure de début : écrivez « startTime ».',
    ],
  );
});

test('status and previous date go together, free and price do not', async () => {
  assert.deepEqual(await event('status: moved'), [
    'events/bal.md:6:9 rule Un événement déplacé dit la date prévue auparavant : écrivez « previousStart ».',
  ]);
  assert.deepEqual(await event('previousStart: 2027-07-01'), [
    'events/bal.md:6:16 rule Une date prévue auparavant va avec « status: moved » ou « status: postponed » : écrivez l’un des deux, ou retirez-la.',
  ]);
  assert.deepEqual(await event('free: true\nprice: 5 €'), [
    'events/bal.md:7:8 rule Un événement gratuit n’a pas de tarif : retirez « price » ou « free ».',
  ]);
});

test('news end on the day of their publication at the soonest', async () => {
  const news = (expires: string) =>
    problems({
      'news/a.md': `---\ntitle: A\nkind: works\nsummary: A.\npublished: 2027-03-02\nexpires: ${expires}\n---\n`,
    });
  assert.deepEqual(await news('2027-03-01'), [
    'news/a.md:6:10 rule La fin de l’actualité est avant sa publication : corrigez « expires » ou « published ».',
  ]);
  assert.deepEqual(await news('2027-03-02'), []);
});

test('an offer ends after it is published, and says whom to ask', async () => {
  assert.deepEqual(await offer('kind: home\nends: 2026-12-31\ncontact: {name: Mairie}\n'), [
    'offers/a.md:8:7 rule La fin de l’annonce est avant sa publication : corrigez « ends » ou « published ».',
    'offers/a.md:9:10 rule Donnez au moins un moyen de contact : téléphone, courriel ou site.',
  ]);
});

test('a salary is for a job, and in order', async () => {
  const salary = (kind: string) =>
    offer(`kind: ${kind}\nends: 2027-12-31\n${phone}salary: {min: 20, max: 10, per: hour}\n`);
  const order = 'Le salaire le plus haut est plus petit que le plus bas : échangez-les.';
  assert.deepEqual(await salary('job'), [`offers/a.md:10:24 rule ${order}`]);
  assert.deepEqual(await salary('home'), [
    'offers/a.md:10:9 rule Seul un emploi a un salaire et un contrat : retirez-les, ou écrivez « kind: job ».',
    `offers/a.md:10:24 rule ${order}`,
  ]);
});

test('a private place has no hours', async () => {
  const yaml = 'title: A\nkind: manor\nsummary: A.\nvisit: private\nhours: Mo 09:00-12:00\n';
  assert.deepEqual(await problems({ 'heritage/a.md': `---\n${yaml}---\n` }), [
    'heritage/a.md:6:8 rule Un lieu qui ne se visite pas n’a pas d’horaires : retirez-les ou changez « visit ».',
  ]);
});

test('a profile’s altitudes, closures, mandates and people are consistent', async () => {
  const person = (id: string) => `  - {id: ${id}, givenName: A, familyName: B}\n`;
  const people = `people:\n${person('ab')}${person('ab')}`;
  const mandate = 'mandates:\n  - {person: cd, role: mayor, start: 2026-03-22, end: 2026-03-21}\n';
  const closures = 'mairie:\n  closures:\n    - {from: 2027-08-02, to: 2027-08-01}\n';
  assert.deepEqual(await inProfile(`altitude: {min: 2, max: 1}\n${people}${mandate}${closures}`), [
    'profile.yaml:4:25 rule L’altitude la plus haute est plus petite que la plus basse : échangez-les.',
    'profile.yaml:7:10 rule « ab » désigne déjà un autre élu : changez-le.',
    'profile.yaml:9:14 rule Aucun élu de « people » n’a l’identifiant « cd » : ajoutez-le, ou corrigez celui-ci.',
    'profile.yaml:9:55 rule La fin du mandat est avant son début : corrigez « start » ou « end ».',
    'profile.yaml:12:30 rule La fin de la fermeture est avant son début : corrigez « from » ou « to ».',
  ]);
});

test('an event, or a heritage item, whose place is said twice', async () => {
  const files = { 'places/salle.md': '---\ntitle: Salle\nkind: hall\nsummary: A.\n---\n' };
  assert.deepEqual(
    await problems({ ...files, 'events/bal.md': eventWith('venue: salle\nplace: {name: Halle}') }),
    [
      'events/bal.md:7:8 rule Le lieu est dit deux fois : gardez « venue », si ce lieu a sa fiche, ou « place ».',
    ],
  );
  const church = 'title: A\nkind: church\nsummary: A.\nvenue: salle\naddress: Ici';
  assert.deepEqual(await problems({ ...files, 'heritage/a.md': `---\n${church}\n---\n` }), [
    'heritage/a.md:6:10 rule Le lieu a déjà sa fiche, que nomme « venue » : retirez « address », ou « venue ».',
  ]);
});

test('a true event in an invented place, and a place that is not there', async () => {
  const place = (yaml: string) => ({
    'places/salle.md': `---\ntitle: Salle\nkind: hall\nsummary: A.\n${yaml}---\n`,
  });
  const invented = place('example: true\n');
  const event = (yaml: string) => ({ 'events/bal.md': eventWith(yaml) });
  assert.deepEqual(await problems({ ...invented, ...event('venue: salle') }), [
    'events/bal.md:6:8 rule Le lieu « places/salle.md » est un exemple : nommez un vrai lieu, ou ajoutez ici « example: true ».',
  ]);
  assert.deepEqual(await problems({ ...invented, ...event('venue: salle\nexample: true') }), []);
  assert.deepEqual(await problems({ ...place(''), ...event('venue: sale') }), [
    'events/bal.md:6:8 missing-entry Le fichier « places/sale.md » n’est pas dans cette commune. Vouliez-vous dire « salle » ?',
  ]);
});

test('a tariff without an amount', async () => {
  const text = '---\ntitle: A\nkind: hall\nsummary: A.\ntariffs:\n  - title: Un jour\n---\n';
  assert.deepEqual(await problems({ 'places/a.md': text }), [
    'places/a.md:6:5 rule Ce tarif n’a pas de montant : écrivez « residents », « others » ou les deux.',
  ]);
});
