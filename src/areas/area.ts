import type { Card } from '../content/card.ts';
import type { Department } from '../content/departments.ts';
import type { Intercommunality } from '../content/intercommunalities.ts';
import type { NetworkSettings } from '../content/network.ts';
import {
  communesOf,
  intercommunalitiesOf,
  type IntercommunalitySummary,
  type NetworkSummary,
} from './network.ts';
import {
  eventsOf,
  newsIn,
  offersOf,
  type AreaEvent,
  type AreaHeritage,
  type AreaNews,
  type AreaOffer,
} from './lines.ts';
import { departmentPath, homePath, intercommunalityPath } from '../urls.ts';

/** A territory whose communes are shown together, as the head of each of its pages names it. */
export interface AreaHead {
  level: 'network' | 'department' | 'intercommunality';
  /** The address of its home, to which its sections add their words. */
  path: string;
  name: string;
  /** What it is, above its name; nothing for the network, whose name says it. */
  kind: string | undefined;
  /** Its name in a title of its own: « Communauté de communes du Civraisien en Poitou ». */
  fullName: string;
  /** « du Civraisien en Poitou ». */
  ofName: string;
  /** Where it is. */
  region: string | undefined;
}

/** A department, or an intercommunality, with the cards of its communes; none without communes. */
export function areaOfCommunes(
  kind: Exclude<AreaHead['level'], 'network'>,
  cards: readonly Card[],
): Area | undefined {
  const [first] = cards;
  if (!first) return undefined;
  const { department, intercommunality } = first;
  if (kind === 'department') {
    const intercommunalities = intercommunalitiesOf(cards);
    return { ...areaOf(departmentHead(department), cards), intercommunalities };
  }
  return intercommunality && areaOf(intercommunalityHead(intercommunality, department), cards);
}

/** What its communes show together. */
export interface Area {
  head: AreaHead;
  cards: readonly Card[];
  /** Those that a department has a part of. */
  intercommunalities: IntercommunalitySummary[];
  /** The latest first. */
  news: readonly AreaNews[];
  events: readonly AreaEvent[];
  offers: readonly AreaOffer[];
  heritage: readonly AreaHeritage[];
  /** Whether that is all of it, rather than the next events, the latest news and offers. */
  isWhole: boolean;
}

function areaOf(head: AreaHead, cards: readonly Card[]): Area {
  return {
    head,
    cards,
    intercommunalities: [],
    news: newsIn(cards),
    events: eventsOf(cards),
    offers: offersOf(cards),
    heritage: cards.flatMap(({ name, heritage }) =>
      heritage.map((item) => ({ item, commune: name })),
    ),
    isWhole: true,
  };
}

function departmentHead({ slug, name, code, ofName, region }: Department): AreaHead {
  const fullName = `${name} (${code})`;
  const path = departmentPath(slug);
  return { level: 'department', path, name, kind: 'Département', fullName, ofName, region };
}

/** It is said to be where its first commune is: a few are in two departments. */
function intercommunalityHead(
  { slug, name, kind, fullName, ofName }: Intercommunality,
  { name: department, region }: Department,
): AreaHead {
  const path = intercommunalityPath(slug);
  const where = `${department}, ${region}`;
  return { level: 'intercommunality', path, name, kind, fullName, ofName, region: where };
}

/** The whole network; of communes too many to be at hand, what is said of them all. */
export function networkArea(
  { name }: NetworkSettings,
  summary: NetworkSummary,
  cards: readonly Card[],
): Area {
  const ofName = `du réseau ${name}`;
  const head: AreaHead = {
    level: 'network',
    path: homePath,
    name,
    kind: undefined,
    fullName: name,
    ofName,
    region: undefined,
  };
  if (cards.length === communesOf(summary.departments)) return areaOf(head, cards);
  const { news, events, offers } = summary;
  const shown = { news, events, offers, heritage: [] };
  return { head, cards: [], intercommunalities: [], ...shown, isWhole: false };
}
