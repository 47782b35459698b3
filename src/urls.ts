/** Which commune a path is about: its two folder names, which are its address. */
export interface CommuneId {
  department: string;
  commune: string;
}

/** Before the two sections of the council, and its own page. */
const council = 'conseil-municipal';

/** The French word of each section in an address. */
const sections = {
  alerts: 'alertes',
  news: 'actualites',
  events: 'agenda',
  sessions: `${council}/seances`,
  acts: `${council}/actes`,
  documents: 'documents',
  practical: 'vie-pratique',
  directory: 'annuaire',
  places: 'lieux',
  heritage: 'patrimoine',
  offers: 'annonces',
  ambassadors: 'vivre-ici',
  pages: 'pages',
} as const;
export type Section = keyof typeof sections;

export function isSection(name: string): name is Section {
  return Object.hasOwn(sections, name);
}

/** The lists that another site can show. */
export type FramedSection = Extract<Section, 'events' | 'offers'>;

/** The last folder of a page that another site may frame, as the rule of `netlify.toml` says it. */
const frame = 'cadre';

/** Where a list goes on with what is over. */
const archives = 'archives';

/** Before the kind that a list is of. */
const kinds = 'rubriques';

/** Before the year that a list is of. */
const years = 'annees';

/** Words of the site's own under a section, which no entry may take. */
export const reservedSlugs: Readonly<Record<Section, readonly string[]>> = {
  // Most have no frame, but the rule would let other sites frame a page of that name.
  alerts: [frame],
  news: [archives, kinds, frame],
  events: [archives, frame],
  sessions: [frame],
  acts: [kinds, years, frame],
  documents: [kinds, frame],
  practical: [frame],
  directory: [kinds, frame],
  places: [kinds, frame],
  heritage: [frame],
  offers: [frame],
  ambassadors: [frame],
  pages: [frame],
};

export const homePath = '/';
export const notFoundPath = '/404.html';
/** The list of the guides. */
export const helpPath = '/aide/';

/** A guide, by the name of its file in `src/guides/`. */
export function guidePath(name: string): string {
  return `${helpPath}${name}/`;
}

/** What each problem of `npm run check` means, and what to do. */
export const problemsPath = guidePath('problemes');
/** How fast the site is made, measured. */
export const performancePath = guidePath('performance');
/** Where one gets the code that shows a list in another site. */
export const embedPath = '/integrer/';

export function departmentPath(department: string): string {
  return `/${department}/`;
}

const intercommunalities = 'intercommunalites';

/** The list of the intercommunalities. */
export const intercommunalitiesPath = `/${intercommunalities}/`;

export function intercommunalityPath(slug: string): string {
  return `${intercommunalitiesPath}${slug}/`;
}

/** What communes show together, by its French word in addresses. */
const areaSections = {
  news: sections.news,
  heritage: sections.heritage,
  events: sections.events,
  offers: sections.offers,
  settle: sections.ambassadors,
} as const;
export type AreaSection = keyof typeof areaSections;

/** What says of open data, in addresses. */
const data = 'donnees';

/** What lists all the pages, in addresses. */
const siteMap = 'plan-du-site';

/** What the law asks a site to say, in addresses. */
const legalWords = {
  notice: 'mentions-legales',
  privacy: 'confidentialite',
  accessibility: 'accessibilite',
} as const;
export type LegalPage = keyof typeof legalWords;
export const legalPages: readonly LegalPage[] = ['notice', 'privacy', 'accessibility'];

/** Where one searches, in addresses, as the rules of `netlify.toml` say it. */
const search = 'recherche';

/** Of what searches: its folder is named after it, so that browsers may keep it. */
export const pagefindVersion = '1.6.0';
/** What all the search pages load. */
export const searchEnginePath = `/pagefind/${pagefindVersion}/`;

/** The last folder of what pages show, as the rules of `netlify.toml` say it. */
const media = 'media';

/** Words that follow a department’s address, which no commune of it may take. */
export const reservedCommunes: readonly string[] = [
  ...Object.values(areaSections),
  data,
  media,
  search,
];

/** First words of addresses that are of no department. */
export const networkWords: readonly string[] = [
  ...reservedCommunes,
  ...[helpPath, embedPath, `/${siteMap}/`, intercommunalitiesPath, searchEnginePath, '/admin/'].map(
    (path) => path.split('/')[1] ?? '',
  ),
  ...Object.values(legalWords),
];

/** The routes of what communes share, as Astro writes them. */
export const areaRoutes: readonly string[] = [
  '',
  '/[department]',
  `${intercommunalitiesPath}[area]`,
].flatMap((base) => [
  ...(base ? [base, `${base}/${data}`] : []),
  ...Object.values(areaSections).map((word) => `${base}/${word}/[...view]`),
]);

/** A page that communes share: `area` is the address of their department, intercommunality or network. */
export function areaSectionPath(area: string, section: AreaSection, ...view: string[]): string {
  return `${area}${[areaSections[section], ...view].join('/')}/`;
}

export function communePath({ department, commune }: CommuneId): string {
  return `/${department}/${commune}/`;
}

export function mairiePath(id: CommuneId): string {
  return `${communePath(id)}mairie/`;
}

/** The sessions of the council and its acts. */
export function councilPath(id: CommuneId): string {
  return `${communePath(id)}${council}/`;
}

export function sectionPath(id: CommuneId, section: Section): string {
  return `${communePath(id)}${sections[section]}/`;
}

export function entryPath(id: CommuneId, section: Section, slug: string): string {
  return `${sectionPath(id, section)}${slug}/`;
}

/** The things of a section that are over. */
export function archivePath(id: CommuneId, section: 'events' | 'news'): string {
  return entryPath(id, section, archives);
}

/** The things of a section that are of one kind, by its word in addresses. */
export function kindPath(id: CommuneId, section: Section, word: string): string {
  return `${entryPath(id, section, kinds)}${word}/`;
}

/** The register of the acts of a year; that of the latest is the list itself. */
export function actYearPath(id: CommuneId, year: string): string {
  return `${entryPath(id, 'acts', years)}${year}/`;
}

/** What the law asks a site to say: `base` is the path of the commune, or of the network. */
export function legalPath(base: string, page: LegalPage): string {
  return `${base}${legalWords[page]}/`;
}

/** What a commune or the network has, by links: `base` is its own path. */
export function siteMapPath(base: string): string {
  return `${base}${siteMap}/`;
}

/** Where one searches in a commune; `base` is its path. */
export function searchPath(base: string): string {
  return `${base}${search}/`;
}

/** The folder of what is searched. */
export function searchIndexPath(base: string): string {
  return `${searchPath(base)}index/`;
}

/** The folder of the files by which the network finds communes. */
export const communeFilesPath = `${searchPath(homePath)}communes/`;

/** The folder of those by which it finds what the communes of a department publish; `base` is its path. */
export function titleFilesPath(base: string): string {
  return `${searchPath(base)}titres/`;
}

/** What tells browsers how to search from their address bar. */
export function openSearchPath(base: string): string {
  return `${searchPath(base)}opensearch.xml`;
}

/** A list to be shown in another site; `base` is the path of the commune, or of what has the list. */
export function framePath(base: string, section: FramedSection): string {
  return `${base}${sections[section]}/${frame}/`;
}

/** The page that gives the code of a frame, with that frame already chosen. */
export function embedPathOf(base: string, section: FramedSection): string {
  return `${embedPath}?zone=${base}&quoi=${sections[section]}`;
}

/** The sections of what is announced, whose feeds a territory puts together. */
export const areaFeedSections = ['news', 'events', 'offers'] as const;
export type AreaFeedSection = (typeof areaFeedSections)[number];

/** Those of which a commune has feeds: its alerts are for who lives there. */
export const feedSections = ['alerts', ...areaFeedSections, 'council'] as const;
export type FeedSection = (typeof feedSections)[number];

const feedWords: Readonly<Record<FeedSection, string>> = { ...sections, council };

/**
 * A place whose things are published together is named by its own path, with a final slash: a
 * commune, a department, the network. Its files have the same names wherever it is.
 */
export function calendarPath(base: string): string {
  return `${base}${sections.events}.ics`;
}

/** The calendar of one thing that has dates, beside its page. */
export function entryCalendarPath(
  id: CommuneId,
  section: 'events' | 'practical',
  slug: string,
): string {
  return `${sectionPath(id, section)}${slug}.ics`;
}

/** The year of what a sheet says is collected, made to be printed. */
export function collectionCalendarPath(id: CommuneId, slug: string): string {
  return `${entryPath(id, 'practical', slug)}calendrier/`;
}

export function rssPath(base: string, section: FeedSection): string {
  return `${base}${feedWords[section]}.xml`;
}

/** Not `annonces.json`, which is open data: hosts give types by the end of a name (netlify.toml). */
export function jsonFeedPath(base: string, section: FeedSection): string {
  return `${base}${feedWords[section]}.feed.json`;
}

/** Whether a file is one of the calendars and feeds of a place: of one of its sections, or of any. */
export function isFeedOf(base: string, path: string, section?: FeedSection): boolean {
  const words = section ? [section] : feedSections;
  return words.some((word) => path.startsWith(`${base}${feedWords[word]}.`));
}

/** The French word of each set of open data in an address; a commune is a set of one. */
const dataSets = {
  news: sections.news,
  events: 'evenements',
  places: sections.places,
  documents: sections.documents,
  offers: sections.offers,
  directory: sections.directory,
  heritage: sections.heritage,
  acts: 'actes',
  commune: 'commune',
  communes: 'communes',
} as const;
export type DataSetName = keyof typeof dataSets;
export const dataFormats = ['csv', 'json', 'geojson'] as const;
export type DataFormat = (typeof dataFormats)[number];

export function dataPath(base: string, set: DataSetName, format: DataFormat): string {
  return `${dataPagePath(base)}${dataSets[set]}.${format}`;
}

/** The page about the open data of a place; that of the network documents all of them. */
export function dataPagePath(base: string): string {
  return `${base}${data}/`;
}

/** The address by which a calendar program subscribes to a file. `origin` has no final slash. */
export function webcalAddress(origin: string, path: string): string {
  return origin.replace(/^https?:/, 'webcal:') + path;
}

/** Where mairies write: the list of communes, those of a department, or the desk of one commune. */
export function adminPath({ department, commune }: Partial<CommuneId> = {}): string {
  return `/${['admin', department, commune].filter((part) => part !== undefined).join('/')}/`;
}

/** A photo, document or style-sheet of the commune; `name` carries a hash of its content. */
export function mediaPath(id: CommuneId, name: string): string {
  return areaMediaPath(communePath(id), name);
}

/** The same of what communes share: `area` is the address of their department, intercommunality or network. */
export function areaMediaPath(area: string, name: string): string {
  return `${area}${media}/${name}`;
}

/** The name of a style-sheet of colours; `hash` changes with its content. */
export function colourName(hash: string): string {
  return `couleurs-${hash}.css`;
}

/** The colours of the network's own pages. */
export function networkColourPath(hash: string): string {
  return areaMediaPath(homePath, colourName(hash));
}

/** The page that explains a problem of `npm run check`. */
export function problemPath(name: string): string {
  return `${problemsPath}#${name}`;
}

/** The commune that a path belongs to, if it has the form of one. */
export function communeOf(path: string): CommuneId | undefined {
  const match = /^\/([a-z0-9-]+)\/([a-z0-9-]+)\//.exec(path);
  return match?.[1] && match[2] ? { department: match[1], commune: match[2] } : undefined;
}

/** The department that a path belongs to, for its own page or one of its communes. */
export function departmentOf(path: string): string | undefined {
  return /^\/([a-z0-9-]+)\//.exec(path)?.[1];
}
