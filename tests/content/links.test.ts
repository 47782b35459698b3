import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventWith, problems, profile } from './essai.ts';

const here = '/vienne/essai';
const links = (...paths: string[]) => paths.map((path) => `[a](${path})`).join('\n\n');

test('a link to a page that the commune has not, and the one that was meant', async () => {
  const text = links(
    `${here}/agenda/ball/`,
    `${here}/agenda/bal`,
    `${here}/annonces/`,
    `${here}/contact/`,
    here,
  );
  const nowhere = (path: string) =>
    `link Ce lien ne mène à aucune page de la commune : « ${here}/${path} ».`;
  assert.deepEqual(await problems({ 'events/bal.md': eventWith('', text) }), [
    `events/bal.md:7:1 ${nowhere('agenda/ball/')} Vouliez-vous dire « ${here}/agenda/bal/ » ?`,
    `events/bal.md:9:1 ${nowhere('agenda/bal')} Vouliez-vous dire « ${here}/agenda/bal/ » ?`,
    `events/bal.md:11:1 ${nowhere('annonces/')} Corrigez son adresse, ou retirez-le.`,
    `events/bal.md:13:1 ${nowhere('contact/')} Corrigez son adresse, ou retirez-le.`,
    `events/bal.md:15:1 ${nowhere('').replace('essai/', 'essai')} Vouliez-vous dire « ${here}/ » ?`,
  ]);
});

test('links to the commune’s pages, to old names and to other communes are accepted', async () => {
  const own = [
    '',
    'mairie/',
    'agenda/',
    'agenda/bal/',
    'agenda/bal/?a=b#c',
    'agenda/ancien-bal/',
    'agenda/archives/',
  ];
  const text = links(...own.map((path) => `${here}/${path}`), '/', '/vienne/autre/agenda/bal/');
  assert.deepEqual(
    await problems({ 'events/bal.md': eventWith('aliases: [ancien-bal]', text) }),
    [],
  );
});

test('the texts of the profile are checked too', async () => {
  const yaml = `${profile}access: |\n  Voir\n  [le bal](${here}/agenda/bal/)\n`;
  assert.deepEqual(await problems({ 'profile.yaml': yaml }), [
    `profile.yaml:6:1 link Ce lien ne mène à aucune page de la commune : « ${here}/agenda/bal/ ». Corrigez son adresse, ou retirez-le.`,
  ]);
});

test('a link to an entry that has a problem is not a second problem', async () => {
  const files = {
    'events/bal.md': eventWith('free: oui'),
    'events/fete.md': eventWith('', links(`${here}/agenda/bal/`)),
  };
  assert.equal((await problems(files)).length, 1);
});
