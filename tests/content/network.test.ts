import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { listCommunes, readNetwork } from '../../src/content/network.ts';
import { asLine, contentWith, linkTo } from './essai.ts';

const settings =
  'name: Réseau\nurl: https://www.exemple.fr\ntagline: Accroche\ndescription: Un réseau.\npublisher:\n  name: Mairie\n';

function network(yaml: string) {
  const root = contentWith({});
  writeFileSync(path.join(root, 'network.yaml'), yaml);
  return readNetwork(root);
}

test('the network’s settings, its presentation in HTML', () => {
  const { network: read, problems } = network(`${settings}presentation: L'*été* !\n`);
  assert.deepEqual(problems, []);
  assert.equal(read?.name, 'Réseau');
  assert.equal(read.html, '<p>L’<em>été</em>\u202f!</p>\n');
});

test('no settings, wrong settings, a wrong presentation', () => {
  const lines = (yaml: string) => network(yaml).problems.map(asLine);
  assert.deepEqual(readNetwork(contentWith({})).problems.map(asLine), [
    'network.yaml:1:1 missing-file Il manque le fichier network.yaml, qui dit le nom et l’adresse du réseau : ajoutez-le.',
  ]);
  assert.deepEqual(lines(settings.replace('exemple.fr', 'exemple.fr/')), [
    'network.yaml:2:6 rule L’adresse s’arrête au nom de domaine : « https://www.exemple.fr », sans barre ni chemin.',
  ]);
  const found = lines(
    `${settings}presentation: |\n  [x](javascript:a)\n\n  <b>\n\n  ![x](media/x.jpg)\n`,
  );
  assert.deepEqual(
    found.map((line) => line.split(' ').slice(0, 2).join(' ')),
    ['network.yaml:8:1 link', 'network.yaml:10:1 raw-html', 'network.yaml:12:1 picture'],
  );
});

test('the repository is known by the address of its page, and its forge', () => {
  const at = (url: string, forge = 'github') =>
    network(`${settings}repository:\n  url: ${url}\n  forge: ${forge}\n`).problems.map(asLine);
  assert.deepEqual(at('https://github.com/nous/communes'), []);
  assert.deepEqual(at('https://git.exemple.fr/groupe/nous/communes', 'gitlab'), []);
  for (const url of ['nous', 'nous/communes/', 'nous/communes.git', 'nous/communes?ref=a'])
    assert.deepEqual(at(`https://github.com/${url}`), [
      'network.yaml:8:8 rule L’adresse du dépôt est celle de sa page sur la forge, comme « https://github.com/nous/communes », sans « .git » ni barre à la fin.',
    ]);
});

test('settings behind a symbolic link are refused', () => {
  const root = contentWith({});
  linkTo('/etc/hostname')(path.join(root, 'network.yaml'));
  assert.equal(readNetwork(root).problems[0]?.name, 'symbolic-link');
});

test('communes are listed in order; what is no folder of a commune is a problem', () => {
  const root = contentWith({});
  for (const folder of ['vienne/Civray', 'vienne/civray', 'vienne/agenda', 'ain/amberieu'])
    mkdirSync(path.join(root, folder), { recursive: true });
  for (const file of ['network.yaml', 'notes.txt', 'vienne/liste.csv', '.DS_Store', 'Thumbs.db'])
    writeFileSync(path.join(root, file), 'x');
  linkTo('/etc')(path.join(root, 'vienne/lien'));
  const { communes, problems } = listCommunes(root);
  assert.deepEqual(
    communes.map(({ department, commune }) => `${department}/${commune}`),
    ['ain/amberieu', 'vienne/civray', 'vienne/essai'],
  );
  const stray =
    'Ce fichier n’a pas sa place ici, où chaque dossier est un département, puis une commune : retirez-le.';
  assert.deepEqual(problems.map(asLine).toSorted(), [
    `notes.txt:1:1 folder ${stray}`,
    'vienne/Civray:1:1 folder Un dossier est nommé comme dans les adresses, en minuscules sans accent, chiffres et tirets : renommez-le « civray ».',
    'vienne/agenda:1:1 folder « agenda » est une adresse que les communes partagent : renommez ce dossier.',
    'vienne/lien:1:1 symbolic-link Les liens symboliques ne sont pas acceptés : copiez le fichier ou le dossier lui-même.',
    `vienne/liste.csv:1:1 folder ${stray}`,
  ]);
});
