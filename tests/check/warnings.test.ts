import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SitePages } from '../../src/check/site-pages.ts';
import { warningsOf } from '../../src/check/warnings.ts';
import { readSources } from '../../src/content/sources.ts';
import { asLine, contentWith, eventWith, id, profile, type Files } from '../content/essai.ts';

const today = '2027-03-01';
const finished = `${profile}people: [{ id: jeanne, givenName: Jeanne, familyName: Martin }]
mandates: [{ person: jeanne, role: mayor, start: 2026-03-28 }]
presentation: Un village.
mairie:
  phone: 05 49 00 00 00
  email: mairie@exemple.fr
  openingHours: Mo 09:00-12:00
  address: { street: 1 place du Bourg, postalCode: "86400", city: Essai }
`;

/** The warnings of a commune whose profile was changed on a day, as lines. */
function warnings(files: Files, changed?: string): string[] {
  const root = contentWith({ 'profile.yaml': finished, ...files });
  const around = { today, changed: () => changed, pages: new SitePages(root) };
  return warningsOf(id, readSources(root, 'vienne/essai'), around).map(asLine);
}

const places = (files: Files) =>
  warnings(files).map((line) => line.split(' ').slice(0, 2).join(' '));

test('a commune that is complete and right has none', () => {
  assert.deepEqual(warnings({ 'events/bal.md': eventWith('', 'Au *parquet*.\n') }), []);
});

test('a profile without what a resident looks for is not finished; that of an example neither', () => {
  assert.deepEqual(warnings({ 'profile.yaml': profile }), [
    'profile.yaml:1:1 legal-notice Les mentions légales ne sont pas complètes : il y manque l’adresse de la mairie, son téléphone et le nom du maire (loi n° 2004-575 du 21 juin 2004, article 1-1). Ajoutez-les.',
    'profile.yaml:1:1 unfinished Cette fiche n’est pas finie : il y manque les horaires de la mairie, son courriel et la présentation de la commune. Ajoutez-les.',
  ]);
  const example = `${finished}  example: true\n`;
  assert.deepEqual(places({ 'profile.yaml': example }), [
    'profile.yaml:8:3 legal-notice',
    'profile.yaml:8:3 unfinished',
  ]);
});

test('hours that nobody looked at for a year', () => {
  assert.deepEqual(warnings({}, '2026-03-01T08:00:00.000Z'), []);
  assert.deepEqual(warnings({}, '2026-02-27T08:00:00.000Z'), [
    'profile.yaml:10:17 old-hours Personne n’a revu ces horaires depuis le 27 février 2026 : vérifiez-les, puis écrivez le jour dans « hoursChecked ».',
  ]);
  const checked = `${finished}  hoursChecked: 2026-09-01\n`;
  assert.deepEqual(warnings({ 'profile.yaml': checked }, '2025-01-01T08:00:00.000Z'), []);
});

test('an alert that was over a year ago', () => {
  const alert = (end: string) =>
    `---\ntitle: Crue\nlevel: vigilance\nstart: 2026-01-01\nend: ${end}\n---\n`;
  assert.deepEqual(warnings({ 'alerts/crue.md': alert('2026-03-01') }), []);
  assert.deepEqual(warnings({ 'alerts/crue.md': alert('2026-02-28') }), [
    'alerts/crue.md:5:6 old-alert Cette alerte est terminée depuis le 28 février 2026 : supprimez ce fichier.',
  ]);
});

test('titles in capitals, but not acronyms', () => {
  const titled = (title: string) => eventWith().replace('Bal', title);
  assert.deepEqual(warnings({ 'events/admr.md': titled('ADMR') }), []);
  assert.deepEqual(warnings({ 'events/loto.md': titled('GRAND LOTO') }), [
    'events/loto.md:2:8 capitals Ce texte est tout en majuscules, qui se lisent mal et que certaines voix épellent : écrivez « Grand loto », avec ses noms propres.',
  ]);
});

test('photos described by the name of their file, in fields and in texts', () => {
  const photos = 'photos:\n  - {file: media/a.jpg, alt: IMG_2041.JPG, credit: Mairie}';
  const text = 'Voici.\n\n![photo 2](../media/a.jpg)\n\n![Le lavoir](../media/a.jpg)\n';
  assert.deepEqual(places({ 'events/bal.md': eventWith(photos, text) }), [
    'events/bal.md:7:30 alt-text',
    'events/bal.md:11:1 alt-text',
  ]);
});

test('signs that a copy brought', () => {
  const text =
    'Une Ã©cole.\nFe\u0302te.\nUn o\ufb03ce.\nPuce \uf0b7 ici.\nMot\u200binvisible.\nNaïveté, Noël.\n';
  assert.deepEqual(places({ 'events/bal.md': eventWith('', text) }), [
    'events/bal.md:7:5 characters',
    'events/bal.md:8:2 characters',
    'events/bal.md:9:5 characters',
    'events/bal.md:10:6 characters',
    'events/bal.md:11:4 characters',
  ]);
});

test('links to pages of the site that are not there', () => {
  const links = [
    '/',
    '/vienne/',
    '/vienne/agenda/',
    '/vienne/essai/',
    '/aide/mairie/',
    '/intercommunalites/civraisien-en-poitou/',
    '/vienne/essai/agenda.ics',
    '/vienne/nulle-part/',
    '/creuse/',
    '/vienne/nulle-part/agenda/bal/',
  ];
  const text = links.map((path) => `[ici](${path})\n\n`).join('');
  assert.deepEqual(places({ 'events/bal.md': eventWith('', text) }), [
    'events/bal.md:21:1 dead-link',
    'events/bal.md:23:1 dead-link',
    'events/bal.md:25:1 dead-link',
  ]);
});

test('a person who is named without having agreed to it', () => {
  const entry = (more: string) =>
    `---\ntitle: Club\nkind: association\nactivity: Lecture\n${more}---\n`;
  const person = 'person: Odile Modèle\n';
  assert.deepEqual(warnings({ 'directory/a.md': entry(person) }), [
    'directory/a.md:5:9 no-consent « Odile Modèle » est nommé sans son accord, et n’est donc montré nulle part : écrivez « consent: true » une fois l’accord donné, ou retirez ce nom.',
  ]);
  assert.deepEqual(places({ 'directory/a.md': entry(`${person}consent: false\n`) }), [
    'directory/a.md:5:9 no-consent',
  ]);
  assert.deepEqual(warnings({ 'directory/a.md': entry(`${person}consent: true\n`) }), []);
  assert.deepEqual(warnings({ 'directory/a.md': entry('') }), []);
});
