import assert from 'node:assert/strict';
import { test } from 'node:test';
import { councilWarnings } from '../../src/check/council.ts';
import { readSources } from '../../src/content/sources.ts';
import { asLine, contentWith, type Files } from '../content/essai.ts';

function warnings(files: Files, today: string): string[] {
  return councilWarnings(readSources(contentWith(files), 'vienne/essai'), today).map(asLine);
}

const session = (date: string, ...lines: string[]) =>
  `---\n${[`date: ${date}`, ...lines].join('\n')}\n---\n`;
const list = (published: string) =>
  `deliberations: {file: ../media/liste.pdf, published: ${published}}`;
const minutes = (adopted: string, published: string) =>
  `minutes: {file: ../media/pv.pdf, adopted: ${adopted}, published: ${published}}`;

test('a list of deliberations goes online within a week of the session', () => {
  const met = (...lines: string[]) => ({ 'sessions/mars.md': session('2027-03-12', ...lines) });
  assert.deepEqual(warnings(met(), '2027-03-19'), []);
  assert.deepEqual(warnings(met(), '2027-03-20'), [
    'sessions/mars.md:2:7 late-list La liste des délibérations de cette séance devait être en ligne au plus tard le 19 mars 2027, une semaine après la séance (CGCT, article L2121-25) : ajoutez « deliberations ».',
  ]);
  assert.deepEqual(warnings(met(list('2027-03-19')), '2027-04-30'), []);
  assert.deepEqual(warnings(met(list('2027-03-20')), '2027-04-30'), [
    'sessions/mars.md:3:54 late-list Cette liste devait être en ligne au plus tard le 19 mars 2027, une semaine après la séance (CGCT, article L2121-25) : vérifiez ce jour, et tenez le délai à la prochaine séance.',
  ]);
});

test('minutes go online within a week of the session that adopts them', () => {
  const met = (...lines: string[]) => ({
    'sessions/mars.md': session('2027-03-12', list('2027-03-15'), ...lines),
    'sessions/annulee.md': session('2027-03-20', 'status: cancelled'),
    'sessions/avril.md': session('2027-04-09', list('2027-04-12')),
  });
  assert.deepEqual(warnings(met(), '2027-04-16'), []);
  assert.deepEqual(warnings(met(), '2027-04-17'), [
    'sessions/mars.md:2:7 late-minutes Le procès-verbal de cette séance devait être en ligne au plus tard le 16 avril 2027, une semaine après la séance qui l’arrête (CGCT, article L2121-15) : ajoutez « minutes ».',
  ]);
  assert.deepEqual(warnings(met(minutes('2027-04-09', '2027-04-16')), '2027-05-30'), []);
  assert.deepEqual(warnings(met(minutes('2027-04-09', '2027-04-17')), '2027-05-30'), [
    'sessions/mars.md:4:66 late-minutes Ce procès-verbal devait être en ligne au plus tard le 16 avril 2027, une semaine après la séance qui l’arrête (CGCT, article L2121-15) : vérifiez ce jour, et tenez le délai au prochain.',
  ]);
});

test('an act has an author and a file', () => {
  const act = (...lines: string[]) => {
    const own = ['title: Budget', 'kind: deliberation', 'number: "1"', 'date: 2027-03-12'];
    return { 'acts/a.md': `---\n${[...own, 'published: 2027-03-15', ...lines].join('\n')}\n---\n` };
  };
  const author = 'author: {givenName: Camille, familyName: Exemple, role: Maire}';
  const file = 'file: ../media/budget.pdf';
  assert.deepEqual(warnings(act(author, file), '2027-04-01'), []);
  assert.deepEqual(warnings(act(), '2027-04-01'), [
    'acts/a.md:2:8 incomplete-act Cet acte ne dit pas qui l’a pris ; il doit porter le prénom, le nom et la qualité de son auteur (CGCT, article R2131-1) : ajoutez « author ».',
    'acts/a.md:2:8 incomplete-act Cet acte n’a pas de fichier ; il doit pouvoir être lu en entier et téléchargé (CGCT, article R2131-1) : ajoutez son PDF dans « file ».',
  ]);
  assert.deepEqual(warnings(act('example: true'), '2027-04-01'), []);
});

test('nothing is asked of an example, of a session that was cancelled, nor before these rules', () => {
  const files = {
    'sessions/exemple.md': session('2027-03-12', 'example: true'),
    'sessions/annulee.md': session('2027-03-13', 'status: cancelled'),
    'sessions/ancienne.md': session('2022-06-30'),
  };
  assert.deepEqual(warnings(files, '2028-01-01'), []);
});
