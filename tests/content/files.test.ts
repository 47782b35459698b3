import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventWith, problems, profile, read } from './essai.ts';

test('a byte-order mark and CRLF line ends change nothing', async () => {
  const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
  const { commune } = await read({
    'profile.yaml': windows(profile),
    'events/bal.md': windows(eventWith('', 'Un bal\nsur la place.\n')),
  });
  assert.equal(commune?.profile.name, 'Essai');
  assert.equal(commune.events[0]?.html, '<p>Un bal\nsur la place.</p>\n');
});

test('lines are counted right with CRLF, CR or LF line ends', async () => {
  const text = eventWith('free: oui', 'Un bal\n\n<b>gratuit</b>\n');
  for (const end of ['\n', '\r\n', '\r'])
    assert.deepEqual(await problems({ 'events/bal.md': text.replaceAll('\n', end) }), [
      'events/bal.md:6:7 value « free » : On attend ici « true » (oui) ou « false » (non), sans guillemets.',
      'events/bal.md:10:1 raw-html Le HTML n’est pas accepté (« <b> ») : écrivez en Markdown ; pour montrer le signe « < », écrivez « &lt; ».',
    ]);
});

test('empty and blank files', async () => {
  const message = 'empty-file Ce fichier est vide : remplissez-le ou supprimez-le.';
  assert.deepEqual(
    await problems({ 'profile.yaml': '', 'events/a.md': '', 'offers/b.md': '\ufeff \r\n\t\n' }),
    [`events/a.md:1:1 ${message}`, `offers/b.md:1:1 ${message}`, `profile.yaml:1:1 ${message}`],
  );
});

test('a text of 5 MB', async () => {
  assert.deepEqual(await problems({ 'events/bal.md': eventWith('', 'a\n'.repeat(2_500_000)) }), [
    'events/bal.md:1:1 file-size Ce fichier est trop gros (5000 ko, 200 au plus) : un texte ne contient ni photo ni document ; mettez-les dans le dossier media.',
  ]);
});

test('not UTF-8', async () => {
  const latin1 = Buffer.from(eventWith('price: payé'), 'latin1');
  const utf16 = Buffer.from(profile, 'utf16le');
  assert.deepEqual(await problems({ 'events/bal.md': latin1, 'profile.yaml': utf16 }), [
    'events/bal.md:1:1 encoding Ce fichier n’est pas en UTF-8 : enregistrez-le dans cet encodage.',
    'profile.yaml:1:2 encoding Il y a ici un caractère invisible, venu sans doute d’un copier-coller : effacez-le et retapez le texte.',
  ]);
});

test('an invisible character in a text is told with its place', async () => {
  assert.deepEqual(await problems({ 'events/bal.md': eventWith('', 'Un 🎉\nbal\u0092\n') }), [
    'events/bal.md:8:4 encoding Il y a ici un caractère invisible, venu sans doute d’un copier-coller : effacez-le et retapez le texte.',
  ]);
});
