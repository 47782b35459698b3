import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarPath, jsonFeedPath, rssPath, webcalAddress } from '../../src/urls.ts';
import { readCalendar } from '../feeds/calendars.ts';
import { readJsonFeed, readRss } from '../feeds/readers.ts';
import { commits, overseas, rich } from '../fixture/network.ts';
import { areaOf } from './area.ts';
import { pageAt, textOf, type ReadSite } from './pages.ts';

/** What the calendars and feeds of the invented network must say. */
export function fixtureFeedTests(site: ReadSite): void {
  const links = (path: string) => pageAt(site, path).addresses.map(({ value }) => value);

  test('a calendar dates each event by its last commit', () => {
    const dated = (slug: string) => {
      const { events } = readCalendar(textOf(site, `${rich}agenda/${slug}.ics`));
      return events[0]?.values['last-modified'];
    };
    const text = (date: string) => new Date(date).toISOString().replace('.000', '');
    assert.equal(dated('cinema'), text(commits.cinema));
    assert.equal(dated('marche'), text(commits.first));
  });

  test('a page leads to its calendar, and says which feeds go with it', () => {
    const calendar = calendarPath(rich);
    assert(links(`${rich}agenda/`).includes(webcalAddress(site.origin, calendar)));
    assert(links(`${rich}agenda/cinema/`).includes(`${rich}agenda/cinema.ics`));
    assert(!links(`${rich}agenda/carnaval/`).includes(`${rich}agenda/carnaval.ics`), 'it is over');
    assert(!links(`${rich}agenda/exemple-de-bal/`).some((link) => link.endsWith('.ics')));
    const events = [calendar, rssPath(rich, 'events'), jsonFeedPath(rich, 'events')];
    const offers = [rssPath(rich, 'offers'), jsonFeedPath(rich, 'offers')];
    const news = [rssPath(rich, 'news'), jsonFeedPath(rich, 'news')];
    for (const feed of [...news, ...events, ...offers]) assert(links(rich).includes(feed), feed);
    for (const feed of news) assert(links(`${rich}actualites/`).includes(feed), feed);
    for (const feed of events) assert(!links(`${rich}annonces/`).includes(feed), feed);
  });

  test('a feed holds what is to come, and no example', async () => {
    const { items } = await readRss(textOf(site, rssPath(rich, 'events')));
    const titles = items.map(({ title = '' }) => title);
    assert(titles.includes('Comice agricole, date à venir'));
    assert(titles.some((title) => title.startsWith('Annulé\u202f: Concert')));
    assert(!titles.some((title) => /Carnaval|Bal des Essais/u.test(title)));
    const offers = readJsonFeed(textOf(site, jsonFeedPath(rich, 'offers')));
    const urls = offers.items.map(({ url }) => url);
    assert(urls.includes(`${site.origin}${rich}annonces/secretaire/`));
    assert(!urls.some((url) => /saisonnier|cantinier|exemple/u.test(url)));
  });

  test('the feed of alerts has those in force and to come, of the commune alone', async () => {
    const { items } = await readRss(textOf(site, rssPath(rich, 'alerts')));
    assert.deepEqual(
      items.map(({ title, link }) => [title, link]),
      [
        [
          'Vigilance\u202f: La rivière monte, éloignez-vous des berges',
          `${site.origin}${rich}alertes/crue/`,
        ],
        [
          'Information\u202f: La route du pont est barrée pour la fête',
          `${site.origin}${rich}alertes/route-barree/`,
        ],
      ],
    );
    const { items: same } = readJsonFeed(textOf(site, jsonFeedPath(rich, 'alerts')));
    assert.equal(
      same[0]?.content_text.replaceAll(/\s/gu, ' '),
      'Du 14 au 16 juin 2027, jusqu’à 18 h.',
    );
    assert(!site.files.has(rssPath('/vienne/', 'alerts')));
  });

  test('the feed of news has those of the day, the latest first, and no example', async () => {
    const { items } = await readRss(textOf(site, rssPath(rich, 'news')));
    const told = items.map(({ title, isoDate }) => [title, isoDate?.slice(0, 10)]);
    assert.deepEqual(told, [
      ['La fibre arrive', '2027-06-10'],
      ['Le vieux pont se refait une santé', '2027-06-01'],
      ['Le budget est voté', '2027-04-12'],
    ]);
    const { items: same } = readJsonFeed(textOf(site, jsonFeedPath(rich, 'news')));
    assert.deepEqual(
      same.map(({ title }) => title),
      told.map(([title]) => title),
    );
  });

  test('the feed of the council has what it published, the latest first, and no example', async () => {
    const { items } = await readRss(textOf(site, rssPath(rich, 'council')));
    assert.deepEqual(
      items.map(({ title, isoDate }) => [title, isoDate?.slice(0, 10)]),
      [
        ['Circulation interdite sur le vieux pont jusqu’au 10 juillet', '2027-05-26'],
        ['Conseil municipal du 8 avril 2027, procès-verbal', '2027-05-24'],
        ['Vote du budget de la commune pour 2027', '2027-04-12'],
        ['Tarifs de la salle des fêtes', '2027-04-12'],
        ['Conseil municipal du 8 avril 2027, liste des délibérations', '2027-04-12'],
        ['Contrat d’entretien de l’horloge', '2026-09-15'],
      ],
    );
    assert(links(`${rich}conseil-municipal/`).includes(rssPath(rich, 'council')));
    assert(!site.files.has(rssPath('/vienne/', 'council')), 'a territory has none');
  });

  test('a calendar of communes far apart has the time zone of each, once', () => {
    const joined = areaOf(site, [rich, rich, overseas]).get(calendarPath('/')) ?? '';
    const zones = [...joined.matchAll(/^TZID:(.+)\r$/gmu)].map(([, zone]) => zone);
    assert.deepEqual(zones, ['Europe/Paris', 'America/Guadeloupe']);
  });
}
