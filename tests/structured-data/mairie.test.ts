import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import type { Profile } from '../../src/model/index.ts';
import { mairie } from '../../src/structured-data/index.ts';
import { commune, origin, overseas, today } from '../commune.ts';

const address = { street: '1 place de la Mairie', postalCode: '86400', city: 'Civray' };
type Mairie = NonNullable<Profile['mairie']>;

function office(data: Mairie, day = today) {
  return mairie(origin, commune({ mairie: { address, ...data } }), day);
}

test('a mairie has a name, an address, its phone as the world dials it and its e-mail', () => {
  assert.deepEqual(office({ phone: '05 49 00 00 00', email: 'mairie@exemple.fr' }), {
    '@type': 'GovernmentOffice',
    '@id': 'https://www.exemple.fr/vienne/civray/mairie/#mairie',
    name: 'Mairie de Civray',
    url: 'https://www.exemple.fr/vienne/civray/mairie/',
    areaServed: {
      '@type': 'City',
      '@id': 'https://www.exemple.fr/vienne/civray/#commune',
      name: 'Civray',
    },
    address: {
      '@type': 'PostalAddress',
      streetAddress: '1 place de la Mairie',
      postalCode: '86400',
      addressLocality: 'Civray',
      addressRegion: 'Nouvelle-Aquitaine',
      addressCountry: 'FR',
    },
    telephone: '+33549000000',
    email: 'mairie@exemple.fr',
  });
});

test('a mairie without an address, or as an example, gives nothing', () => {
  assert.equal(mairie(origin, commune({ mairie: { phone: '05 49 00 00 00' } }), today), undefined);
  assert.equal(mairie(origin, commune(), today), undefined);
  assert.equal(office({ example: true }), undefined);
});

test('a phone of Guadeloupe has its own prefix; a short number stays short', () => {
  const there = overseas();
  const profile = { ...there.profile, mairie: { address, phone: '05 90 28 40 10' } };
  assert.equal(mairie(origin, { ...there, profile }, today)?.telephone, '+590590284010');
  assert.equal(office({ phone: '3237' })?.telephone, '3237');
});

test('the usual week groups the days that are alike', () => {
  const hours = office({ openingHours: 'Mo-Tu 09:00-12:00,14:00-17:00; Sa 09:30-12:00; PH off' });
  const dayOfWeek = ['Monday', 'Tuesday'];
  assert.deepEqual(hours?.openingHoursSpecification, [
    { '@type': 'OpeningHoursSpecification', dayOfWeek, opens: '09:00', closes: '12:00' },
    { '@type': 'OpeningHoursSpecification', dayOfWeek, opens: '14:00', closes: '17:00' },
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['Saturday'],
      opens: '09:30',
      closes: '12:00',
    },
  ]);
});

const onDay = (day: string, opens: string, closes: string, validThrough = day) => ({
  '@type': 'OpeningHoursSpecification',
  opens,
  closes,
  validFrom: day,
  validThrough,
});

test('a public holiday of the next weeks is a special day, and changes no usual week', () => {
  const data = { openingHours: 'Mo-Fr 09:00-12:00' };
  const hours = office(data, Temporal.PlainDate.from('2027-03-29'));
  const closed = ['2027-03-29', '2027-05-06', '2027-05-17'].map((day) =>
    onDay(day, '00:00', '00:00'),
  );
  assert.deepEqual(hours?.specialOpeningHoursSpecification, closed);
  assert.equal([hours.openingHoursSpecification].flat().length, 1);
});

test('one Saturday a month is not usual: each one is a special day', () => {
  const hours = office({ openingHours: 'We 09:00-12:00; Sa[1] 10:00-11:00' });
  assert.deepEqual(hours?.specialOpeningHoursSpecification, [
    onDay('2027-03-06', '10:00', '11:00'),
    onDay('2027-04-03', '10:00', '11:00'),
  ]);
});

test('hours on appointment are not opening hours; midnight is the end of the day', () => {
  const hours = office({ openingHours: 'Mo 18:00-24:00; Tu 09:00-12:00 "sur rendez-vous"' });
  assert.deepEqual(hours?.openingHoursSpecification, [
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['Monday'],
      opens: '18:00',
      closes: '23:59',
    },
  ]);
});

test('closures that are not over are special days without hours, and win over others', () => {
  const hours = office({
    openingHours: 'Mo-Fr 09:00-12:00; PH off',
    closures: [
      { from: '2027-02-01', to: '2027-02-28' },
      { from: '2027-03-01' },
      { from: '2027-03-22', to: '2027-04-02', reason: 'Travaux' },
    ],
  });
  assert.deepEqual(hours?.specialOpeningHoursSpecification, [
    onDay('2027-03-01', '00:00', '00:00'),
    onDay('2027-03-22', '00:00', '00:00', '2027-04-02'),
  ]);
});
