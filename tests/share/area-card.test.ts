import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areaOfCommunes, networkArea } from '../../src/areas/area.ts';
import { summaryOfAll } from '../../src/areas/network.ts';
import { cardOf } from '../../src/content/card.ts';
import { intercommunalityOf } from '../../src/content/intercommunalities.ts';
import type { Commune } from '../../src/content/commune.ts';
import { areaCard } from '../../src/share/area-card.ts';
import { cardName } from '../../src/share/card.ts';
import { areaPicture } from '../../src/share/picture.ts';
import { commune, now, origin, overseas } from '../commune.ts';

const network = {
  name: 'Pays charlois',
  url: origin,
  tagline: 'Vingt communes',
  description: '',
  publisher: { name: '' },
  html: '',
};

function headOf(kind: 'department' | 'intercommunality', place: Commune = commune()) {
  const { profile } = commune({
    intercommunality: { name: 'Civraisien en Poitou', siren: '200070035' },
  });
  const card = cardOf({ ...place, intercommunality: intercommunalityOf(profile) }, now);
  const head = areaOfCommunes(kind, [card])?.head;
  assert(head);
  return head;
}

const cardFor = (...place: Parameters<typeof headOf>) => areaCard(network, headOf(...place));

test('the image of a territory says what it is, its name and its region', () => {
  const department = cardFor('department');
  assert.deepEqual(
    [department.kind, department.title, ...department.lines, ...department.foot],
    ['Département', 'Vienne', 'Nouvelle-Aquitaine', 'Pays charlois', ''],
  );
  const { kind, title, lines } = cardFor('intercommunality');
  assert.deepEqual(
    [kind, title, ...lines],
    ['Communauté de communes', 'Civraisien en Poitou', 'Vienne, Nouvelle-Aquitaine'],
  );
});

test('a region that is one department is not said twice', () => {
  assert.deepEqual(cardFor('department', overseas()).lines, []);
});

test('the network has one image for all its own pages, at an address of its own', () => {
  const { head } = networkArea(network, summaryOfAll([]), []);
  assert.deepEqual(areaPicture(network, head), areaPicture(network));
  const { url, alt } = areaPicture(network);
  assert.equal(url, `${origin}/media/${cardName(areaCard(network))}`);
  assert.equal(alt, 'Pays charlois, Vingt communes, Agenda, patrimoine, annonces');
});

test('the image of a territory is under its address, and its name follows what it shows', () => {
  const urls = (['department', 'intercommunality'] as const).map((kind) => {
    const head = headOf(kind);
    const { url } = areaPicture(network, head);
    assert(url.startsWith(`${origin}${head.path}media/partage-`), url);
    assert.notEqual(areaPicture({ ...network, name: 'Autre réseau' }, head).url, url);
    assert.equal(areaPicture({ ...network, tagline: 'Autrement' }, head).url, url);
    return url;
  });
  assert.equal(new Set(urls).size, 2);
});
