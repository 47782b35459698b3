import assert from 'node:assert/strict';
import { cpSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readCommune } from '../../src/content/commune.ts';
import { asLine, contentWith, eventWith, id, linkTo, nothing } from './essai.ts';
import { photo, problems, profile, read } from './essai.ts';

const link =
  'Les liens symboliques ne sont pas acceptés : copiez le fichier ou le dossier lui-même.';

test('a symbolic link is refused as entry, profile, photo, folder of a kind and media folder', async () => {
  const named = eventWith('photos:\n  - {file: media/x.jpg, alt: a, credit: b}');
  assert.deepEqual(
    await problems({
      'events/a.md': linkTo('/etc/hostname'),
      'events/b.md': named,
      'profile.yaml': linkTo('/etc/hostname'),
      'media/x.jpg': linkTo('/etc/hostname'),
      heritage: linkTo('/etc'),
    }),
    [
      `events/a.md:1:1 symbolic-link ${link}`,
      `events/b.md:7:12 symbolic-link ${link}`,
      `heritage:1:1 symbolic-link ${link}`,
      `profile.yaml:1:1 symbolic-link ${link}`,
    ],
  );
  assert.deepEqual(await problems({ 'events/b.md': named, media: linkTo('/etc') }), [
    `media:1:1 symbolic-link ${link}`,
  ]);
});

test('a symbolic link is refused as the folder of a photo, and as the whole commune', async () => {
  const root = contentWith({});
  const outside = path.join(root, 'vienne/dehors');
  cpSync(path.join(root, 'vienne/essai'), outside, { recursive: true });
  const named = eventWith('', '![Une photo](../media/album/x.jpg)');
  const files = { 'events/b.md': named, 'media/album': linkTo(outside) };
  assert.deepEqual(await problems(files), [`events/b.md:7:1 symbolic-link ${link}`]);
  linkTo(outside)(path.join(root, 'vienne/lien'));
  const { problems: found } = await readCommune(root, { ...id, commune: 'lien' }, root);
  assert.deepEqual(found.map(asLine), [`vienne/lien:1:1 symbolic-link ${link}`]);
});

test('an entry whose name has accents, capitals or spaces is told its right name', async () => {
  const rename =
    'Le nom d’un fichier fait son adresse, en minuscules sans accent, chiffres et tirets';
  assert.deepEqual(
    await problems({
      'events/Fête du village.md': eventWith(),
      [`events/${'noël'.normalize('NFD')}.md`]: eventWith(),
      'events/bal.markdown': eventWith(),
      'events/???.md': eventWith(),
      'events/affiche.jpg': photo,
      'events/2027/bal.md': eventWith(),
    }),
    [
      `events/???.md:1:1 file-name ${rename} : renommez-le « nom.md ».`,
      'events/2027:1:1 folder Un dossier n’a pas sa place ici, où chaque chose a un fichier .md : déplacez ce qu’il contient.',
      'events/affiche.jpg:1:1 file-name Ici, chaque chose a un fichier .md : mettez les photos et les documents dans le dossier media.',
      `events/bal.markdown:1:1 file-name ${rename} : renommez-le « bal.md ».`,
      `events/Fête du village.md:1:1 file-name ${rename} : renommez-le « fete-du-village.md ».`,
      `events/${'noël'.normalize('NFD')}.md:1:1 file-name ${rename} : renommez-le « noel.md ».`,
    ],
  );
});

test('stray files and folders; what systems leave is ignored', async () => {
  const rest =
    'Une commune contient profile.yaml, media, alerts, news, events, sessions, acts, documents, practical, directory, places, heritage, offers, ambassadors, pages.';
  assert.deepEqual(
    await problems({
      'Events/bal.md': eventWith(),
      'notes.txt': 'x',
      media: 'x',
      '.DS_Store': 'x',
      'events/.DS_Store': 'x',
      'Thumbs.db': 'x',
    }),
    [
      `Events:1:1 folder « Events » n’a pas sa place ici : renommez-le « events ». ${rest}`,
      'media:1:1 folder « media » doit être un dossier : remplacez-le.',
      `notes.txt:1:1 folder « notes.txt » n’a pas sa place ici : retirez-le. ${rest}`,
    ],
  );
});

test('a missing profile does not hide the rest; a misnamed one is one problem', async () => {
  assert.deepEqual(await problems({ 'profile.yaml': nothing, 'events/bal.md': '' }), [
    'events/bal.md:1:1 empty-file Ce fichier est vide : remplissez-le ou supprimez-le.',
    'profile.yaml:1:1 missing-file Il manque le fichier profile.yaml, qui dit le nom et le code Insee de la commune : ajoutez-le.',
  ]);
  assert.deepEqual(await problems({ 'profile.yaml': nothing, 'profil.yml': profile }), [
    'profil.yml:1:1 folder « profil.yml » n’a pas sa place ici : renommez-le « profile.yaml ». Une commune contient profile.yaml, media, alerts, news, events, sessions, acts, documents, practical, directory, places, heritage, offers, ambassadors, pages.',
  ]);
  const asFolder = (place: string) => {
    mkdirSync(place);
  };
  assert.deepEqual(await problems({ 'profile.yaml': asFolder }), [
    'profile.yaml:1:1 folder « profile.yaml » doit être un fichier : remplacez-le.',
  ]);
});

test('a folder that does not exist, and one that is in no department', async () => {
  const root = contentWith({});
  const absent = await readCommune(root, { ...id, commune: 'absent' }, root);
  assert.deepEqual(absent.problems.map(asLine), [
    'vienne/absent:1:1 folder Ce dossier n’existe pas : créez-le, ou corrigez son nom.',
  ]);
  renameSync(path.join(root, 'vienne'), path.join(root, 'viene'));
  const { problems: found } = await readCommune(root, { ...id, department: 'viene' }, root);
  assert.deepEqual(found.map(asLine), [
    'viene/essai:1:1 folder Le premier dossier est le nom d’un département, comme dans les adresses ; « viene » n’en est pas un. Vouliez-vous dire « vienne » ?',
  ]);
});

test('a name cannot send orders to the terminal or to the CI service that shows it', async () => {
  const { problems: found } = await read({ 'x\u001b[2J\n::error::y': 'x' });
  assert.equal(found.length, 1);
  assert.doesNotMatch(JSON.stringify(found), /\\u001b|\\n/);
});
