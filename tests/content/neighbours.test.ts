import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFile } from '../../src/content/entry.ts';
import { neighbourFinder, readPlace, type Place } from '../../src/content/neighbours.ts';
import { listCommunes } from '../../src/content/network.ts';
import { profile as profileType } from '../../src/model/index.ts';
import { contentWith, id, profile } from './essai.ts';

const placeIn = (yaml: string) => readPlace(contentWith({ 'profile.yaml': yaml }), id);

test('a place is known from a right profile with coordinates', () => {
  const place = { id, name: 'Essai', latitude: 46.1, longitude: 0.3 };
  assert.deepEqual(placeIn(`${profile}coordinates: {latitude: 46.1, longitude: 0.3}`), place);
  assert.equal(placeIn(profile), undefined);
  assert.equal(placeIn(`${profile}coordinates: {latitude: 46.1}\n`), undefined);
  assert.equal(readPlace(contentWith({}), { ...id, department: 'poitou' }), undefined);
  assert.equal(readPlace(contentWith({}), { ...id, commune: 'ailleurs' }), undefined);
});

test('a place is what its whole profile says, however it is written', () => {
  const yaml = `# coordinates: rien
coordinates: # du clocher

  latitude: 46.1
# une remarque
  longitude:
    -0.3
presentation: |
  name: pas le nom
name: >-
  Saint-Martin
  d'Ablois
insee: "86078"
`;
  assert.deepEqual(placeIn(yaml), {
    id,
    name: 'Saint-Martin d’Ablois',
    latitude: 46.1,
    longitude: -0.3,
  });
});

test('the places of the real network are those of its whole profiles', () => {
  const { communes } = listCommunes('content');
  assert.ok(communes.length > 0);
  for (const one of communes) {
    const file = `${one.department}/${one.commune}/profile.yaml`;
    const { data } = readFile(profileType, 'content', file);
    assert.deepEqual(readPlace('content', one), {
      id: one,
      name: data?.name,
      ...data?.coordinates,
    });
  }
});

function at(name: string, latitude: number, longitude: number): Place {
  return { id: { ...id, commune: name }, name, latitude, longitude };
}

test('neighbours are the nearest places, within 25 km, without the place itself', () => {
  const home = at('a', 46, 0);
  const places = [
    home,
    at('far', 46.3, 0),
    at('b', 46.1, 0),
    at('c', 46, 0.1),
    at('d', 46, -0.35),
    at('e', 45.9, -0.2),
  ];
  const names = (count?: number) => neighbourFinder(places, count)(home).map(({ name }) => name);
  // A degree of longitude is 77 km there: c is at 8 km, b at 11, e at 19, d at 27.
  assert.deepEqual(names(), ['c', 'b', 'e', 'd']);
  assert.deepEqual(names(1), ['c']);
});

test('no neighbour is missed, from the equator to Dunkirk', () => {
  const steps = [-0.24, -0.12, 0, 0.12, 0.24];
  for (const latitude of [4.9, 42.4, 46.124, 51.05]) {
    const home = at('home', latitude, 2.374);
    const wide = 1 / Math.cos((latitude * Math.PI) / 180);
    const others = steps.flatMap((y) =>
      steps.map((x) => at('other', latitude + y, 2.374 + x * wide)),
    );
    const near = others.filter(
      (other) => Math.hypot(other.latitude - latitude, (other.longitude - 2.374) / wide) < 0.25,
    );
    assert.equal(neighbourFinder([home, ...others], 99)(home).length, near.length);
  }
});
