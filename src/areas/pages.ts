import type { Card } from '../content/card.ts';
import { servicesOf, type Service } from '../content/settle.ts';
import type { PublishedFile } from '../context.ts';
import type { IntercommunalitySummary } from './network.ts';
import {
  areaSectionPath,
  dataPagePath,
  framePath,
  type AreaSection,
  type FramedSection,
} from '../urls.ts';
import { agendaViews } from './agenda.ts';
import type { Area } from './area.ts';
import { heritageSample, heritageView } from './heritage.ts';
import {
  latestOffers,
  nextDates,
  someAmbassadors,
  soonest,
  type AreaAmbassador,
  type AreaHeritage,
  type AreaNews,
  type AreaOffer,
  type EventLine,
} from './lines.ts';
import { newsViews } from './news.ts';
import { listPages, type Common, type List, type ListPage } from './lists.ts';
import { offerViews, reasonsOf, type Reason } from './offers.ts';
import type { View } from './views.ts';

/** A page of a territory, as plain data: all that it shows besides the network's settings. */
export type AreaPage =
  AreaHome | AreaSettle | AreaFrame | AreaData | NewsPage | AgendaPage | OffersPage | HeritagePage;

/** A commune in a list or on a map. */
export type AreaCommune = Pick<
  Card,
  'path' | 'name' | 'postalCodes' | 'otherNames' | 'population' | 'coordinates' | 'phone'
> & { departmentCode: string };

export interface AreaHome extends Common {
  template: 'home';
  communes: AreaCommune[];
  /** Of a department. */
  intercommunalities: IntercommunalitySummary[];
  news: readonly AreaNews[];
  events: EventLine[];
  offers: AreaOffer[];
  heritage: AreaHeritage[];
}

export interface AreaSettle extends Common {
  template: 'settle';
  communes: AreaCommune[];
  reasons: Reason[];
  services: Service[];
  ambassadors: AreaAmbassador[];
}

/** The start of a list, for other sites. */
export interface AreaFrame extends Common {
  template: 'frame';
  section: FramedSection;
  events: EventLine[];
  offers: AreaOffer[];
}

/** Its open data. */
export interface AreaData extends Common {
  template: 'data';
  files: readonly PublishedFile[];
}

export interface NewsPage extends ListPage<AreaNews> {
  template: 'news';
}
export interface AgendaPage extends ListPage<EventLine> {
  template: 'events';
}
export interface OffersPage extends ListPage<AreaOffer> {
  template: 'offers';
}
export interface HeritagePage extends ListPage<AreaHeritage> {
  template: 'heritage';
}

/** The pages of a territory on a day (YYYY-MM-DD), with its files: the only list of what exists. */
export function areaPages(
  area: Area,
  today: string,
  files: readonly PublishedFile[] = [],
): AreaPage[] {
  const shared = { head: area.head, menu: menuOf(area), isWhole: area.isWhole, files };
  const isNetwork = area.head.level === 'network';
  return [
    // The network’s home is a page apart, as is that of its data.
    ...(isNetwork ? [] : [homeOf(area)]),
    ...newsPages(area, shared),
    ...agendaPages(area, shared, today),
    ...offersPages(area, shared),
    ...(area.heritage.length > 0 ? heritagePages(area, shared) : []),
    ...(area.isWhole ? [settleOf(area)] : []),
    ...(isNetwork ? [] : [dataOf(area, files)]),
    frameOf(area, 'events'),
    frameOf(area, 'offers'),
  ];
}

type Shared = Pick<ListPage<never>, 'head' | 'menu' | 'isWhole'> & {
  files: readonly PublishedFile[];
};

/** The sections of a territory with something to show; its news, which are of each commune, are on its home. */
export function menuOf({ events, offers, heritage, isWhole }: Area): AreaSection[] {
  const shown: Record<Exclude<AreaSection, 'news'>, boolean> = {
    events: events.length > 0,
    heritage: heritage.length > 0,
    offers: offers.length > 0,
    settle: isWhole,
  };
  return (['events', 'heritage', 'offers', 'settle'] as const).filter((name) => shown[name]);
}

function newsPages({ news }: Area, shared: Shared): NewsPage[] {
  const isExample = (line: AreaNews) => line.news.example;
  return pagesOf('news', shared, { views: unnamed(newsViews(news)), isExample });
}

function agendaPages({ events }: Area, shared: Shared, today: string): AgendaPage[] {
  const { main, days, months, kinds } = agendaViews(events, today);
  const isExample = ({ event }: EventLine) => event.example;
  const views = [
    ...unnamed(main),
    { name: 'Par jour', views: days },
    { name: 'Par mois', views: months },
    { name: 'Par nature', views: kinds },
  ];
  return pagesOf('events', shared, { views, indexed: ['', 'week-end'], isExample });
}

function offersPages({ offers }: Area, shared: Shared): OffersPage[] {
  const isExample = ({ offer }: AreaOffer) => offer.example;
  return pagesOf('offers', shared, { views: unnamed(offerViews(offers)), isExample });
}

function heritagePages({ heritage }: Area, shared: Shared): HeritagePage[] {
  const isExample = ({ item }: AreaHeritage) => item.example;
  return pagesOf('heritage', shared, { views: unnamed([heritageView(heritage)]), isExample });
}

/** Views that are always in sight. */
function unnamed<Line>(views: readonly View<Line>[]): List<Line>['views'] {
  return [{ name: undefined, views }];
}

/** The pages of a section's list; search engines may keep the whole list, unless more is said. */
function pagesOf<Line, Name extends AreaSection>(
  template: Name,
  shared: Shared,
  list: Pick<List<Line>, 'views' | 'isExample'> & Partial<Pick<List<Line>, 'indexed'>>,
): (ListPage<Line> & { template: Name })[] {
  const pages = listPages({ indexed: [''], ...shared, ...list, section: template });
  return pages.map((page) => ({ ...page, template }));
}

/** The most of each that a home shows: the lists are one tap away. */
const shownOfEach = 8;

const newsShown = 4;

/** What a home shows of what is announced. */
export function latestOf(area: Area): Pick<AreaHome, 'news' | 'events' | 'offers'> {
  const { news, events, offers } = area;
  return {
    news: news.slice(0, newsShown),
    events: soonest(events, shownOfEach),
    offers: latestOffers(offers).slice(0, shownOfEach),
  };
}

function homeOf(area: Area): AreaHome {
  return {
    template: 'home',
    path: area.head.path,
    head: area.head,
    menu: menuOf(area),
    indexed: true,
    communes: communesOf(area),
    intercommunalities: area.intercommunalities,
    ...latestOf(area),
    heritage: heritageSample(area.heritage, shownOfEach),
  };
}

/** The most residents that « Vivre ici » gives the word to. */
const ambassadorsShown = 6;

function settleOf(area: Area): AreaSettle {
  return {
    template: 'settle',
    path: areaSectionPath(area.head.path, 'settle'),
    head: area.head,
    menu: menuOf(area),
    indexed: true,
    communes: communesOf(area),
    reasons: reasonsOf(area.offers),
    services: servicesOf(area.cards.map(({ services }) => services)),
    ambassadors: someAmbassadors(area.cards, ambassadorsShown),
  };
}

function dataOf(area: Area, files: readonly PublishedFile[]): AreaData {
  const path = dataPagePath(area.head.path);
  return { template: 'data', path, head: area.head, menu: menuOf(area), indexed: true, files };
}

/** The most that a frame shows: its last link leads to the rest. */
const shownInFrame = 30;

function frameOf(area: Area, section: FramedSection): AreaFrame {
  const isEvents = section === 'events';
  return {
    template: 'frame',
    section,
    path: framePath(area.head.path, section),
    head: area.head,
    menu: [],
    indexed: false,
    events: isEvents ? nextDates(area.events).slice(0, shownInFrame) : [],
    offers: isEvents ? [] : latestOffers(area.offers).slice(0, shownInFrame),
  };
}

function communesOf({ cards }: Area): AreaCommune[] {
  return cards.map(communeOf).toSorted((a, b) => a.name.localeCompare(b.name, 'fr'));
}

function communeOf({ department, ...card }: Card): AreaCommune {
  const { path, name, postalCodes, otherNames, population, coordinates, phone } = card;
  const departmentCode = department.code;
  return { path, name, departmentCode, postalCodes, otherNames, population, coordinates, phone };
}
