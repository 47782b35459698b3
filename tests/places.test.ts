import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capacityText, priceText, surfaceText, tariffTable } from '../src/places.ts';
import { place } from './commune.ts';

const price = (...tariffs: { residents?: number; others?: number }[]) =>
  priceText(place({ tariffs: tariffs.map((tariff) => ({ title: 'Un jour', ...tariff })) }).data);

test('the price of a place is the least of its first tariff', () => {
  assert.equal(price({ residents: 80, others: 140 }), 'à partir de 80\u00a0€');
  assert.equal(price({ others: 140 }, { residents: 20 }), 'à partir de 140\u00a0€');
  assert.equal(price({ residents: 12.5 }), '12,50\u00a0€');
  assert.equal(price({ residents: 0, others: 140 }), 'gratuit pour les habitants');
  assert.equal(price({ residents: 0, others: 0 }), 'gratuit');
  assert.equal(price(), undefined);
});

test('capacity and surface have their units', () => {
  assert.equal(capacityText(place({ capacity: 1 }).data), '1\u00a0personne');
  assert.equal(capacityText(place({ capacity: 1200 }).data), '1\u202f200\u00a0personnes');
  assert.equal(surfaceText(place({ surface: 85.5 }).data), '85,5\u00a0m²');
});

test('tariffs have a column for each of those who pay one', () => {
  const day = { title: 'Un jour', residents: 80, others: 140 };
  const association = { title: 'Une association', residents: 0 };
  assert.deepEqual(tariffTable(place({ tariffs: [day, association] }).data), {
    columns: ['Habitants', 'Extérieurs'],
    rows: [
      { title: 'Un jour', amounts: ['80\u00a0€', '140\u00a0€'] },
      { title: 'Une association', amounts: ['Gratuit', '—'] },
    ],
  });
  assert.deepEqual(tariffTable(place({ tariffs: [association] }).data).columns, ['Habitants']);
  assert.deepEqual(tariffTable(place().data).rows, []);
});
