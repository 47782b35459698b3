import type { Department } from './content/departments.ts';
import type { Card, EventCard, OfferCard } from './content/card.ts';

/** Above that, a page that names every commune weighs too much: departments lead to them. */
export const fewEnoughToList = 100;

export interface DepartmentSummary extends Department {
  communes: number;
}

/** An event or an offer with the name of its commune. */
export interface NetworkEvent {
  event: EventCard;
  commune: string;
}
export interface NetworkOffer {
  offer: OfferCard;
  commune: string;
}

/** What the network shows of many communes at once. */
export interface NetworkSummary {
  /** By name, each with its number of communes. */
  departments: DepartmentSummary[];
  /** The next events. */
  events: NetworkEvent[];
  /** The latest offers. */
  offers: NetworkOffer[];
}

/** The most events, and the most offers, that a page of the network shows. */
const shownOfEach = 8;

/** Sums up communes of one department; nothing when there is none. */
export function summaryOf(cards: readonly Card[]): NetworkSummary {
  const [first] = cards;
  return {
    departments: first ? [{ ...first.department, communes: cards.length }] : [],
    events: nextEvents(
      cards.flatMap(({ name, events }) => events.map((event) => ({ event, commune: name }))),
    ),
    offers: latestOffers(
      cards.flatMap(({ name, offers }) => offers.map((offer) => ({ offer, commune: name }))),
    ),
  };
}

/** The same of several departments, from what was said of each: the communes need not be read again. */
export function mergeSummaries(summaries: readonly NetworkSummary[]): NetworkSummary {
  const departments = summaries.flatMap((summary) => summary.departments);
  return {
    departments: departments.toSorted((a, b) => a.name.localeCompare(b.name, 'fr')),
    events: nextEvents(summaries.flatMap(({ events }) => events)),
    offers: latestOffers(summaries.flatMap(({ offers }) => offers)),
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

function nextEvents(events: readonly NetworkEvent[]): NetworkEvent[] {
  return events.toSorted((a, b) => a.event.day.localeCompare(b.event.day)).slice(0, shownOfEach);
}

function latestOffers(offers: readonly NetworkOffer[]): NetworkOffer[] {
  return offers
    .toSorted((a, b) => b.offer.published.localeCompare(a.offer.published))
    .slice(0, shownOfEach);
}
