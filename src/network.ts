import type { Department } from './content/departments.ts';
import type { Card, EventCard, OfferCard } from './content/card.ts';

/** Above that, a page that names every commune weighs too much: departments lead to them. */
export const fewEnoughToList = 100;

export interface DepartmentSummary extends Department {
  communes: number;
}

/** The departments of some communes, by name, each with its number of communes. */
export function departmentsOf(cards: readonly Card[]): DepartmentSummary[] {
  const counts = new Map<string, DepartmentSummary>();
  for (const { department } of cards) {
    const known = counts.get(department.slug) ?? { ...department, communes: 0 };
    counts.set(department.slug, { ...known, communes: known.communes + 1 });
  }
  return [...counts.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'fr'));
}

/** The next events of all the communes, each with its commune. */
export function nextEvents(
  cards: readonly Card[],
  count: number,
): { event: EventCard; commune: string }[] {
  return cards
    .flatMap(({ name, events }) => events.map((event) => ({ event, commune: name })))
    .toSorted((a, b) => a.event.day.localeCompare(b.event.day))
    .slice(0, count);
}

/** The latest offers of all the communes, each with its commune. */
export function latestOffers(
  cards: readonly Card[],
  count: number,
): { offer: OfferCard; commune: string }[] {
  return cards
    .flatMap(({ name, offers }) => offers.map((offer) => ({ offer, commune: name })))
    .toSorted((a, b) => b.offer.published.localeCompare(a.offer.published))
    .slice(0, count);
}
