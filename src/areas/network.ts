import {
  eventsOf,
  latestNews,
  latestOffers,
  newsIn,
  offersOf,
  soonest,
  type AreaEvent,
  type AreaNews,
  type AreaOffer,
} from './lines.ts';
import type { Card } from '../content/card.ts';
import type { Department } from '../content/departments.ts';
import type { Intercommunality } from '../content/intercommunalities.ts';

/** Above that, a page that names every commune weighs too much: departments lead to them. */
export const fewEnoughToList = 100;

export interface DepartmentSummary extends Department {
  communes: number;
  /** Events, offers and heritage items, which the network's search finds. */
  things: number;
}

export interface IntercommunalitySummary extends Intercommunality {
  communes: number;
}

/** What the network shows of many communes at once. */
export interface NetworkSummary {
  /** By name, each with its number of communes. */
  departments: DepartmentSummary[];
  /** By name, each with its number of communes in the network. */
  intercommunalities: IntercommunalitySummary[];
  /** The latest ones. */
  news: AreaNews[];
  /** The next events. */
  events: AreaEvent[];
  /** The latest offers. */
  offers: AreaOffer[];
}

/** The most news, events and offers that the network shows of communes too many to list. */
const shownOfEach = 24;

/** Sums up communes of one department; nothing when there is none. */
export function summaryOf(cards: readonly Card[]): NetworkSummary {
  const [first] = cards;
  return {
    departments: first ? [{ ...first.department, ...countsOf(cards) }] : [],
    intercommunalities: intercommunalitiesOf(cards),
    news: newsIn(cards).slice(0, shownOfEach),
    events: nextEvents(eventsOf(cards)),
    offers: latestOffers(offersOf(cards)).slice(0, shownOfEach),
  };
}

function countsOf(cards: readonly Card[]): Pick<DepartmentSummary, 'communes' | 'things'> {
  const counts = cards.flatMap(({ events, offers, heritage }) =>
    [events, offers, heritage].map(({ length }) => length),
  );
  return { communes: cards.length, things: counts.reduce((sum, count) => sum + count, 0) };
}

/** Those that some communes are in. */
export function intercommunalitiesOf(cards: readonly Card[]): IntercommunalitySummary[] {
  return merged(
    cards.flatMap(({ intercommunality: one }) => (one ? [{ ...one, communes: 1 }] : [])),
  );
}

/** The same of several departments, from what was said of each: the communes need not be read again. */
export function mergeSummaries(summaries: readonly NetworkSummary[]): NetworkSummary {
  const departments = summaries.flatMap((summary) => summary.departments);
  return {
    departments: departments.toSorted(byName),
    intercommunalities: merged(summaries.flatMap(({ intercommunalities: own }) => own)),
    news: latestNews(summaries.flatMap(({ news }) => news)).slice(0, shownOfEach),
    events: nextEvents(summaries.flatMap(({ events }) => events)),
    offers: latestOffers(summaries.flatMap(({ offers }) => offers)).slice(0, shownOfEach),
  };
}

/** The same of communes that are all at hand. */
export function summaryOfAll(cards: readonly Card[]): NetworkSummary {
  const departments = Map.groupBy(cards, ({ department }) => department.slug);
  return mergeSummaries([...departments.values()].map(summaryOf));
}

/** The number of communes of some departments. */
export function communesOf(departments: readonly DepartmentSummary[]): number {
  return departments.reduce((sum, { communes }) => sum + communes, 0);
}

function nextEvents(events: readonly AreaEvent[]): AreaEvent[] {
  return soonest(events, shownOfEach).map(({ event, commune }) => ({ event, commune }));
}

/** One is in several departments: its communes are counted together. */
function merged(all: readonly IntercommunalitySummary[]): IntercommunalitySummary[] {
  const bySlug = Map.groupBy(all, ({ slug }) => slug).values();
  return bySlug
    .flatMap(([first, ...others]) =>
      first
        ? [{ ...first, communes: others.reduce((sum, one) => sum + one.communes, first.communes) }]
        : [],
    )
    .toArray()
    .toSorted(byName);
}

function byName(a: { name: string; slug: string }, b: { name: string; slug: string }): number {
  return a.name.localeCompare(b.name, 'fr') || (a.slug < b.slug ? -1 : Number(a.slug > b.slug));
}
