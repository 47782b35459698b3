import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare, overseas, rich } from '../fixture/network.ts';
import { pageAt, type ReadSite } from './pages.ts';
import { nodesOf } from './structured-data.ts';

/** What the invented network must say to search engines, and where. */
export function fixtureDataTests(site: ReadSite): void {
  const page = (path: string) => pageAt(site, path);

  test('each page has the structured data of what it shows', () => {
    const typesOf = (path: string) => nodesOf(page(path)).flatMap((node) => node['@type']);
    const expected: Record<string, string[]> = {
      '/': ['WebSite'],
      '/vienne/': ['BreadcrumbList'],
      [rich]: ['BreadcrumbList', 'City', 'GovernmentOffice'],
      [bare]: ['BreadcrumbList', 'City'],
      [`${rich}mairie/`]: ['BreadcrumbList', 'GovernmentOffice'],
      [`${rich}actualites/`]: ['BreadcrumbList'],
      [`${rich}actualites/travaux-du-pont/`]: ['BreadcrumbList', 'NewsArticle'],
      [`${rich}actualites/ecole-repeinte/`]: ['BreadcrumbList', 'NewsArticle'],
      [`${rich}actualites/coupure-d-eau/`]: ['BreadcrumbList'],
      [`${rich}actualites/exemple-de-nouvelle/`]: ['BreadcrumbList'],
      [`${rich}conseil-municipal/`]: ['BreadcrumbList'],
      [`${rich}conseil-municipal/actes/`]: ['BreadcrumbList'],
      [`${rich}conseil-municipal/actes/2027-011/`]: ['BreadcrumbList', 'Legislation'],
      [`${rich}conseil-municipal/actes/exemple-d-arrete/`]: ['BreadcrumbList'],
      [`${rich}conseil-municipal/seances/2027-06-24/`]: ['BreadcrumbList', 'Event'],
      [`${rich}conseil-municipal/seances/2027-04-08/`]: ['BreadcrumbList'],
      [`${rich}agenda/`]: ['BreadcrumbList'],
      [`${rich}agenda/cinema/`]: ['BreadcrumbList', 'Event', 'Event', 'Event'],
      [`${rich}agenda/comice/`]: ['BreadcrumbList'],
      [`${rich}agenda/exemple-de-bal/`]: ['BreadcrumbList'],
      [`${rich}patrimoine/eglise/`]: [
        'BreadcrumbList',
        'TouristAttraction',
        'LandmarksOrHistoricalBuildings',
      ],
      [`${rich}patrimoine/craft/`]: ['BreadcrumbList'],
      [`${rich}lieux/`]: ['BreadcrumbList'],
      [`${rich}lieux/salle-des-fetes/`]: ['BreadcrumbList', 'EventVenue'],
      [`${rich}lieux/defibrillateur-de-la-mairie/`]: ['BreadcrumbList', 'Place'],
      [`${rich}lieux/exemple-de-jardin/`]: ['BreadcrumbList'],
      [`${rich}annonces/`]: ['BreadcrumbList'],
      [`${rich}annonces/secretaire/`]: ['BreadcrumbList', 'JobPosting'],
      [`${rich}annonces/maison/`]: ['BreadcrumbList', 'RealEstateListing'],
      [`${rich}annonces/boulangerie/`]: ['BreadcrumbList', 'Offer'],
      [`${rich}annonces/saisonnier/`]: ['BreadcrumbList'],
      [`${rich}annonces/exemple-d-emploi/`]: ['BreadcrumbList'],
    };
    const actual = Object.keys(expected).map((path) => [path, typesOf(path)]);
    assert.deepEqual(Object.fromEntries(actual), expected);
  });

  test('events have their dates and their state', () => {
    const eventsOf = (path: string) =>
      nodesOf(page(path))
        .filter((node) => node['@type'].includes('Event'))
        .map(({ startDate, endDate, eventStatus, previousStartDate }) =>
          [startDate, endDate, previousStartDate, String(eventStatus).slice(24)]
            .filter(Boolean)
            .join(' '),
        );
    const agenda = `${rich}agenda/`;
    assert.deepEqual(eventsOf(`${agenda}fete-de-la-riviere/`), ['2027-07-03 2027-07-04 Scheduled']);
    assert.deepEqual(eventsOf(`${agenda}concert/`), [
      '2027-06-26T20:30:00+02:00 2027-06-26T22:00:00+02:00 Cancelled',
    ]);
    assert.deepEqual(eventsOf(`${agenda}brocante/`), ['2027-06-13 Postponed']);
    assert.deepEqual(eventsOf(`${agenda}pique-nique/`), ['2027-06-19T12:00:00+02:00 Postponed']);
    assert.deepEqual(eventsOf(`${agenda}randonnee/`), [
      '2027-06-27T09:00:00+02:00 2027-06-20 Rescheduled',
    ]);
    assert.deepEqual(eventsOf(`${overseas}agenda/fete-du-port/`), [
      '2027-06-19T19:00:00-04:00 2027-06-19T23:00:00-04:00 Scheduled',
    ]);
    const market = eventsOf(`${agenda}marche/`).map((text) => text.slice(0, 10));
    assert.deepEqual(market.slice(0, 3), ['2027-06-15', '2027-06-29', '2027-07-06']);
  });
}
