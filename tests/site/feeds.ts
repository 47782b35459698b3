import { dataSets } from '../../src/feeds/data/sets.ts';
import { dataFormats, dataPath, type DataSetName } from '../../src/urls.ts';
import { readCalendar } from '../feeds/calendars.ts';
import { readDocument, readJsonFeed, readPoints, readRss, readTable } from '../feeds/readers.ts';
import { textOf, type ReadSite } from './pages.ts';

/** Calendars, feeds and open data that a program could not read, or that lead nowhere. */
export async function feedFaults(site: ReadSite): Promise<string[]> {
  const faults: string[] = [];
  for (const file of site.files) {
    const reader = readers.find(({ names }) => names.test(file));
    if (!reader) continue;
    try {
      const links = await reader.linksOf(textOf(site, file), file);
      faults.push(...linkFaults(site, file, links));
    } catch (error) {
      faults.push(`${file}: ${String(error)}`);
    }
  }
  return faults;
}

/** The addresses of the things that a file holds, each once; throws for a file that is not right. */
interface Reader {
  names: RegExp;
  linksOf: (text: string, file: string) => readonly string[] | Promise<readonly string[]>;
}

const readers: readonly Reader[] = [
  { names: /\.ics$/, linksOf: calendarLinks },
  {
    names: /\/(?:actualites|agenda|annonces|conseil-municipal)\.xml$/,
    linksOf: async (text) => (await readRss(text)).items.map(({ link = '' }) => link),
  },
  { names: /\.feed\.json$/, linksOf: (text) => readJsonFeed(text).items.map(({ url }) => url) },
  { names: /\/donnees\/\w+\.csv$/, linksOf: (text, file) => urls(readTable(text, fieldsOf(file))) },
  {
    names: /\/donnees\/\w+\.json$/,
    linksOf: (text, file) => urls(readDocument(text, fieldsOf(file)).items),
  },
  {
    names: /\/donnees\/\w+\.geojson$/,
    linksOf: (text, file) => readPoints(text, fieldsOf(file)).features.map(({ id }) => id),
  },
];

/** The dates of an event have one page and several names. */
function calendarLinks(text: string): readonly string[] {
  const { events } = readCalendar(text);
  const uids = events.map(({ uid }) => uid);
  if (uids.length === 0) throw new Error('no event');
  if (new Set(uids).size < uids.length) throw new Error(`a name twice: ${uids.join()}`);
  return [...new Set(events.map(({ values }) => values['url'] ?? ''))];
}

function urls(rows: readonly { url?: string }[]): string[] {
  return rows.map(({ url = '' }) => url);
}

/** An area has several communes. */
function namesOf(name: DataSetName): DataSetName[] {
  return name === 'commune' ? [name, 'communes'] : [name];
}

function fieldsOf(file: string) {
  const set = dataSets.find(({ name }) =>
    dataFormats.some((format) =>
      namesOf(name).some((one) => file.endsWith(dataPath('/', one, format))),
    ),
  );
  if (!set) throw new Error('a set that nothing documents');
  return set.fields;
}

function linkFaults({ files, origin }: ReadSite, file: string, links: readonly string[]): string[] {
  const paths = links.map((link) => link.replace(origin, ''));
  return [
    ...paths
      // Two publications of a session have one page, each at its own part.
      .filter((path) => !files.has(`${path.replace(/#.*$/, '')}index.html`))
      .map((path) => `${file}: ${path} is not there`),
    ...paths
      .filter((path, index) => paths.indexOf(path) !== index)
      .map((path) => `${file}: ${path} is there twice`),
  ];
}
