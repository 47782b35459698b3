import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataSets } from '../../src/feeds/data/sets.ts';
import {
  calendarPath,
  dataPath,
  jsonFeedPath,
  rssPath,
  type DataFormat,
  type DataSetName,
} from '../../src/urls.ts';
import { readCalendar, type ReadEvent } from '../feeds/calendars.ts';
import { readDocument, readJsonFeed, readPoints, readRss, readTable } from '../feeds/readers.ts';
import { communesOf, networkFiles } from './area.ts';
import { textOf, type ReadSite } from './pages.ts';

/** The files of the network, which are those of its departments, which are those of their communes: each thing is there once. */
export function areaTests(site: ReadSite): void {
  const communes = communesOf(site);
  const joined = networkFiles(site);
  const partsOf = (pathOf: (base: string) => string) =>
    communes
      .map(pathOf)
      .filter((path) => site.files.has(path))
      .map((path) => textOf(site, path));

  test('an area has the events of its communes', () => {
    const parts = partsOf(calendarPath).flatMap((text) => readCalendar(text).events);
    const text = joined.get(calendarPath('/'));
    assert.deepEqual(text ? readCalendar(text).events.map(shown) : [], parts.map(shown));
  });

  test('an area has the items of the feeds of its communes, the latest first', async () => {
    for (const section of ['events', 'offers'] as const) {
      const parts = partsOf((base) => jsonFeedPath(base, section)).map(readJsonFeed);
      const items = parts.flatMap((feed) => feed.items);
      const text = joined.get(jsonFeedPath('/', section));
      const own = text === undefined ? [] : readJsonFeed(text).items;
      assert.deepEqual(own.toSorted(byUrl), items.toSorted(byUrl));
      const dates = own.map((item) => item.date_published);
      assert.deepEqual(dates, dates.toSorted().toReversed());
      const rss = text === undefined ? [] : await itemsOf(joined.get(rssPath('/', section)));
      assert.deepEqual(
        rss.map(({ link }) => link),
        own.map(({ url }) => url),
      );
    }
  });

  for (const { name, fields } of dataSets)
    test(`an area has the open data of its communes: ${name}`, () => {
      const own: DataSetName = name === 'commune' ? 'communes' : name;
      const check = (format: DataFormat, rowsOf: (text: string) => unknown[]) => {
        const rows = partsOf((base) => dataPath(base, name, format)).flatMap(rowsOf);
        const text = joined.get(dataPath('/', own, format));
        assert.deepEqual(text === undefined ? [] : rowsOf(text), rows, format);
      };
      check('csv', (text) => readTable(text, fields));
      check('json', (text) => readDocument(text, fields).items);
      check('geojson', (text) => readPoints(text, fields).features);
    });
}

function shown({ uid, summary, values, times }: ReadEvent) {
  return { uid, summary, values, times: times(10) };
}

function byUrl(a: { url: string }, b: { url: string }): number {
  return a.url < b.url ? -1 : 1;
}

async function itemsOf(text = '') {
  return (await readRss(text)).items;
}
