import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { legalWarnings, networkWarnings } from '../src/check/legal.ts';
import { accessibilityMention, contactOf, creditsOf, publisherOf } from '../src/legal.ts';
import { network as model } from '../src/model/index.ts';
import type { Profile } from '../src/model/index.ts';
import { commune, heritage, today } from './commune.ts';
import { network } from './feeds/network.ts';

const mairie = {
  address: { street: '1 place du Bourg', postalCode: '86400', city: 'Civray' },
  phone: '05 49 00 00 00',
};
const people = [
  { id: 'ancienne', givenName: 'Jeanne', familyName: 'Martin' },
  { id: 'nouveau', givenName: 'Paul', familyName: 'Petit' },
];
const mandates: Profile['mandates'] = [
  { person: 'ancienne', role: 'mayor', start: '2020-05-25', end: '2026-03-27' },
  { person: 'nouveau', role: 'mayor', start: '2026-03-28' },
];

test('the mayor of the day answers for the pages of a commune', () => {
  const place = commune({ mairie, people, mandates });
  assert.deepEqual(publisherOf(network, place, today), {
    name: 'Commune de Civray',
    address: '1 place du Bourg, 86400 Civray',
    phone: '05 49 00 00 00',
    email: undefined,
    director: 'Paul Petit, maire',
  });
  const before = Temporal.PlainDate.from('2026-03-27');
  assert.equal(publisherOf(network, place, before).director, 'Jeanne Martin, maire');
});

test('nothing of an example is given for true', () => {
  const place = commune({ mairie: { ...mairie, example: true }, people, mandates });
  const { address, phone, director } = publisherOf(network, place, today);
  assert.deepEqual([address, phone, director], [undefined, undefined, 'le maire de Civray']);
});

test('where a commune has no address that is true, one writes to the network', () => {
  const settings = { ...network, publisher: { name: 'Essai', email: 'reseau@example.org' } };
  const to = (example: boolean) =>
    contactOf(settings, commune({ mairie: { email: 'mairie@example.org', example } }), today);
  assert.equal(to(false), 'mairie@example.org');
  assert.equal(to(true), 'reseau@example.org');
  assert.equal(contactOf(settings, undefined, today), 'reseau@example.org');
});

test('a site without an audit does not conform; each state has its exact mention', () => {
  const mention = (state: 'none' | 'partial' | 'total') =>
    accessibilityMention({ ...network, accessibility: { state } });
  assert.equal(accessibilityMention(network), 'Accessibilité\u202f: non conforme');
  assert.equal(mention('none'), 'Accessibilité\u202f: non conforme');
  assert.equal(mention('partial'), 'Accessibilité\u202f: partiellement conforme');
  assert.equal(mention('total'), 'Accessibilité\u202f: totalement conforme');
});

test('a state that the audit does not bear is refused', () => {
  const faults = (accessibility: NonNullable<(typeof network)['accessibility']>) => {
    const found: string[] = [];
    model.check({ ...network, accessibility }, (path) => found.push(path.join('.')));
    return found;
  };
  const audit = { auditedOn: '2027-01-01', auditor: 'Essai' };
  assert.deepEqual(faults({ state: 'none' }), []);
  assert.deepEqual(faults({ state: 'none', rate: 40 }), ['accessibility.rate']);
  assert.deepEqual(faults({ state: 'none', ...audit, rate: 40 }), []);
  assert.deepEqual(faults({ state: 'partial' }), ['accessibility.state']);
  assert.deepEqual(faults({ state: 'partial', ...audit, rate: 49.9 }), ['accessibility.state']);
  assert.deepEqual(faults({ state: 'partial', ...audit, rate: 50 }), []);
  assert.deepEqual(faults({ state: 'total', ...audit, rate: 99 }), ['accessibility.state']);
  assert.deepEqual(faults({ state: 'total', ...audit, rate: 100 }), []);
});

test('the authors of photos are named once, wherever their photos are', () => {
  const photo = { file: 'media/a.jpg', alt: 'Une vue', credit: 'Zoé' };
  const place = {
    ...commune({ cover: photo }),
    heritage: [heritage({ photos: [photo, { ...photo, credit: 'Anne', licence: 'CC0' }] })],
  };
  assert.deepEqual(creditsOf(place), ['©\u00a0Anne, CC0', '©\u00a0Zoé']);
});

const read = (data: Profile) => ({
  file: 'profile.yaml',
  source: '',
  body: { text: '', line: 1 },
  data,
  media: [],
  entries: [],
  problems: [],
  locate: () => ({ line: 3, column: 1 }),
  written: () => undefined,
});

test('check tells what the notice of a commune lacks, with the article', () => {
  const { profile } = commune({ mairie: { phone: '05 49 00 00 00' } });
  const [warning, ...more] = legalWarnings(read(profile), today.toString());
  assert.equal(warning?.name, 'legal-notice');
  assert.match(warning.message, /l’adresse de la mairie et le nom du maire .*article 1-1/);
  assert.deepEqual(more, []);
  const whole = commune({ mairie, people, mandates }).profile;
  assert.deepEqual(legalWarnings(read(whole), today.toString()), []);
  const invented = commune({ mairie: { ...mairie, example: true }, people, mandates }).profile;
  const [example] = legalWarnings(read(invented), today.toString());
  assert.match(example?.message ?? '', /l’adresse de la mairie, son téléphone et le nom du maire/);
});

test('check tells what the notice of the network lacks, and an audit of more than three years', () => {
  const audited = { state: 'none', auditedOn: '2024-02-28' } as const;
  const found = networkWarnings({ ...network, accessibility: audited }, today.toString());
  assert.deepEqual(
    found.map(({ name }) => name),
    ['legal-notice', 'old-audit'],
  );
});

test('a host must have a phone, which is told apart from a host that is not named', () => {
  const publisher = { name: 'Essai', address: 'Ici', phone: '01 99 00 00 01', director: 'Moi' };
  const host = { name: 'Serveurs', address: 'Là' };
  const told = (settings: Partial<typeof network>) =>
    networkWarnings({ ...network, publisher, ...settings }, today.toString()).map((one) =>
      one.message.replace(/^.*il y manque (.*) \(loi.*$/, '$1'),
    );
  assert.deepEqual(told({}), ['l’hébergeur (« host »)']);
  assert.deepEqual(told({ host }), ['le téléphone de l’hébergeur']);
  assert.deepEqual(told({ host: { ...host, phone: '01 99 00 00 02' } }), []);
});
