import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventWith, problems, read } from './essai.ts';

test('all the problems of a folder are given, by file then by line', async () => {
  const found = await problems({
    'profile.yaml': 'name: Essai\ninsee: 86078\ncolour: x\n',
    'events/b.md': eventWith('free: oui', '<b>\n'),
    'events/a.md': '',
    'offers/Été.md': 'x',
    'heritage/c.md': '---\ntitle: C\n\tkind: church\n---\n',
    'notes.txt': 'x',
  });
  assert.deepEqual(
    found.map((line) => line.split(' ')[0]),
    [
      'events/a.md:1:1',
      'events/b.md:6:7',
      'events/b.md:8:1',
      'heritage/c.md:3:1',
      'notes.txt:1:1',
      'offers/Été.md:1:1',
      'profile.yaml:1:1',
      'profile.yaml:2:8',
      'profile.yaml:3:1',
    ],
  );
});

test('sentences have French spaces, and keep what is to be written as it is', async () => {
  const yaml = 'name: A\ninsee: 01001\npostalCodes: ["01500"]\n';
  const [problem] = (await read({ 'profile.yaml': yaml })).problems;
  assert.equal(
    problem?.message,
    '«\u202finsee\u202f»\u202f: On attend ici une valeur comme «\u202f86078\u202f». Mettez cette valeur entre guillemets\u202f: "01001".',
  );
});
