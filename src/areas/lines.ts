import type { AmbassadorCard, Card, HeritageCard, NewsCard, OfferCard } from '../content/card.ts';
import type { EventCard } from '../content/event-card.ts';
import type { DateSpan } from '../dates/occurrences.ts';

/** A piece of news, an event, an offer, a heritage item or a resident, with the name of its commune. */
export interface AreaNews {
  news: NewsCard;
  commune: string;
}
export interface AreaEvent {
  event: EventCard;
  commune: string;
}
export interface AreaOffer {
  offer: OfferCard;
  commune: string;
}
export interface AreaHeritage {
  item: HeritageCard;
  commune: string;
}

export interface AreaAmbassador {
  ambassador: AmbassadorCard;
  commune: string;
}

/** What a list of a territory holds. */
export type Line = AreaNews | AreaEvent | EventLine | AreaOffer | AreaHeritage | AreaAmbassador;

/** The news of some communes, the latest first, each with the name of its own. */
export function newsIn(cards: readonly Card[]): AreaNews[] {
  return latestNews(
    cards.flatMap(({ name, news }) => news.map((one) => ({ news: one, commune: name }))),
  );
}

/** The latest first: what a mairie puts forward is so for its own commune. */
export function latestNews(all: readonly AreaNews[]): AreaNews[] {
  return all.toSorted(
    ({ news: a }, { news: b }) =>
      b.published.localeCompare(a.published) || a.path.localeCompare(b.path),
  );
}

/** The events of some communes, each with the name of its own. */
export function eventsOf(cards: readonly Card[]): AreaEvent[] {
  return cards.flatMap(({ name, events }) => events.map((event) => ({ event, commune: name })));
}

export function offersOf(cards: readonly Card[]): AreaOffer[] {
  return cards.flatMap(({ name, offers }) => offers.map((offer) => ({ offer, commune: name })));
}

/** An event on one of its dates; without one, its date is not known yet. */
export interface EventLine extends AreaEvent {
  on: DateSpan | undefined;
}

/** Each event on its next date, the soonest first; those without a date at the end. */
export function nextDates(events: readonly AreaEvent[]): EventLine[] {
  return inOrder(events.map((one) => ({ ...one, on: one.event.dates[0] })));
}

/** The next events whose date is known. */
export function soonest(events: readonly AreaEvent[], count: number): EventLine[] {
  return nextDates(events)
    .filter(({ on }) => on)
    .slice(0, count);
}

/** By date and time, then by title. */
export function inOrder(lines: readonly EventLine[]): EventLine[] {
  return lines
    .map((line) => ({ line, key: keyOf(line) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ line }) => line);
}

/** What lasts all day comes before what has an hour. */
function keyOf({ on, event }: EventLine): string {
  return `${on?.start ?? '9'} ${on?.startTime ?? ''} ${event.title} ${event.path}`;
}

/** The latest first. */
export function latestOffers(offers: readonly AreaOffer[]): AreaOffer[] {
  return offers.toSorted(
    (a, b) =>
      b.offer.published.localeCompare(a.offer.published) ||
      a.offer.path.localeCompare(b.offer.path),
  );
}

/** Some residents, those who are real first, then the first of each commune. */
export function someAmbassadors(cards: readonly Card[], count: number): AreaAmbassador[] {
  return cards
    .flatMap(({ name, ambassadors }) =>
      ambassadors.map((ambassador, rank) => ({ ambassador, commune: name, rank })),
    )
    .toSorted(
      (a, b) => Number(a.ambassador.example) - Number(b.ambassador.example) || a.rank - b.rank,
    )
    .slice(0, count)
    .map(({ ambassador, commune }) => ({ ambassador, commune }));
}
