import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderOf, improvementOf } from '../src/improve.ts';
import type { Network } from '../src/model/index.ts';

const network: Network = {
  name: 'Réseau',
  url: 'https://www.exemple.fr',
  tagline: 'Accroche',
  description: 'Un réseau.',
  publisher: { name: 'Mairie' },
};
const civray = { department: 'vienne', commune: 'civray' };
const event = 'vienne/civray/events/fete.md';
const list = folderOf(civray, 'events');

/** An address of each kind of forge: a file to change, then a folder to see. */
const forges = {
  github: ['edit/main/', 'tree/main/'],
  gitlab: ['-/edit/main/', '-/tree/main/'],
  forgejo: ['_edit/main/', 'src/branch/main/'],
} as const;

for (const forge of ['github', 'gitlab', 'forgejo'] as const)
  test(`a correction is proposed on a forge of ${forge}`, () => {
    const url = 'https://forge.exemple.fr/nous/communes';
    const [file, folder] = forges[forge];
    const on = (place: string) =>
      improvementOf({ ...network, repository: { url, forge } }, place).forge;
    assert.equal(on(event), `${url}/${file}content/${event}`);
    assert.equal(on('network.yaml'), `${url}/${file}content/network.yaml`);
    assert.equal(on(list), `${url}/${folder}content/vienne/civray/events`);
    assert.equal(on(folderOf(civray)), `${url}/${folder}content/vienne/civray`);
  });

test('the branch is the one that the network says', () => {
  const repository = {
    url: 'https://github.com/a/b',
    forge: 'github',
    branch: 'en/ligne',
  } as const;
  assert.equal(
    improvementOf({ ...network, repository }, event).forge,
    `https://github.com/a/b/edit/en/ligne/content/${event}`,
  );
});

test('without a desk online nor a known repository, nothing is proposed', () => {
  assert.deepEqual(improvementOf(network, event), { desk: undefined, forge: undefined });
});

test('the network’s settings have no form in a desk, and the desk of a commune is of all it writes', () => {
  const desk = (file: string) => improvementOf({ ...network, desk: true }, file).desk;
  assert.equal(desk('network.yaml'), undefined);
  assert.equal(desk(folderOf(civray)), '/admin/vienne/civray/');
});
