import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atName, ofName } from '../src/names.ts';

test('the name of a commune elides and contracts after « de »', () => {
  const names = [
    'Civray',
    'Asnois',
    'Échiré',
    'Le Vigeant',
    'Les Ormes',
    'La Roche-Posay',
    'Haims',
  ];
  const said = [
    'de Civray',
    'd’Asnois',
    'd’Échiré',
    'du Vigeant',
    'des Ormes',
    'de La Roche-Posay',
    'de Haims',
  ];
  assert.deepEqual(names.map(ofName), said);
});

test('the name of a commune contracts after « à »', () => {
  const names = ['Civray', 'Asnois', 'Le Vigeant', 'Les Ormes', 'La Roche-Posay'];
  assert.deepEqual(names.map(atName), [
    'à Civray',
    'à Asnois',
    'au Vigeant',
    'aux Ormes',
    'à La Roche-Posay',
  ]);
});
