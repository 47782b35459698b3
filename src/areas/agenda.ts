import { Temporal } from 'temporal-polyfill';
import { dailyAhead } from '../content/event-card.ts';
import { capital, dayOfMonthText, dayMonthText, monthName, nearDayText } from '../dates/french.ts';
import type { DateSpan } from '../dates/occurrences.ts';
import { byKind } from '../kinds.ts';
import { eventKinds } from '../model/index.ts';
import { inOrder, nextDates, type AreaEvent, type EventLine } from './lines.ts';
import { filled, grouped, type Group, type View } from './views.ts';

type Day = Temporal.PlainDate;

/** The ways to look at an agenda, by what one chooses: when, what, for whom. */
export interface AgendaViews {
  /** All, the week-end, what is free, what is accessible. */
  main: View<EventLine>[];
  days: View<EventLine>[];
  months: View<EventLine>[];
  kinds: View<EventLine>[];
}

/** `today` is the day of the page, YYYY-MM-DD. */
export function agendaViews(events: readonly AreaEvent[], today: string): AgendaViews {
  const day = Temporal.PlainDate.from(today);
  return {
    main: filled([wholeView(events, day), weekendView(events, day), ...termViews(events)]),
    days: filled(dayViews(events, day)),
    months: monthViews(events, day),
    kinds: kindViews(events),
  };
}

/** All of it: each date of the next days at first, then each event once, by month. */
function wholeView(events: readonly AreaEvent[], today: Day): View<EventLine> {
  const limit = today.add({ days: dailyAhead }).toString();
  const soon = datesOf(events).filter(({ on }) => on.start < limit);
  const later = events.flatMap((one) => laterDates(one, limit));
  const first = today.toString();
  const groups = grouped(inOrder([...soon, ...later]), (line) => headingOf(line, first, limit));
  return { slug: '', label: 'Tout l’agenda', title: undefined, groups };
}

interface DatedLine extends AreaEvent {
  on: DateSpan;
}

/** Each event on each of its dates. */
function datesOf(events: readonly AreaEvent[]): DatedLine[] {
  return events.flatMap((one) => one.event.dates.map((on) => ({ ...one, on })));
}

/** What repeats was said in the days before, and goes on. */
function laterDates(one: AreaEvent, limit: string): EventLine[] {
  const { dates, rhythm } = one.event;
  if (dates.length === 0) return [{ ...one, on: undefined }];
  if (rhythm === undefined)
    return dates.flatMap((on) => (on.start < limit ? [] : [{ ...one, on }]));
  const [first] = dates;
  return first && first.start >= limit ? [{ ...one, on: first }] : [];
}

function headingOf({ on }: EventLine, today: string, limit: string): string {
  if (!on) return 'Dates à venir';
  if (on.start < today) return 'En ce moment';
  return on.start < limit ? 'Les jours qui viennent' : monthText(Temporal.PlainDate.from(on.start));
}

/** « Juillet 2027 ». */
function monthText({ month, year }: Day): string {
  return `${capital(monthName(month))} ${String(year)}`;
}

/** Each of the next days, with what lasts until then. */
function dayViews(events: readonly AreaEvent[], today: Day): View<EventLine>[] {
  const dates = datesOf(events);
  return Array.from({ length: dailyAhead }, (_, ahead) => {
    const day = today.add({ days: ahead });
    const slug = day.toString();
    return spanView(dates, slug, capital(nearDayText(day)), slug);
  });
}

/** The Saturday and Sunday to come, or those that it is. */
function weekendView(events: readonly AreaEvent[], today: Day): View<EventLine> {
  const sunday = today.add({ days: 7 - today.dayOfWeek });
  const saturday = sunday.subtract({ days: 1 });
  const label = weekendText(saturday, sunday);
  return spanView(datesOf(events), 'week-end', label, saturday.toString(), sunday.toString());
}

/** `first` and `last` as YYYY-MM-DD, as each date is compared with them. */
function spanView(
  dates: readonly DatedLine[],
  slug: string,
  label: string,
  first: string,
  last = first,
): View<EventLine> {
  const lines = dates.filter(({ on }) => isBetween(on, first, last));
  return { slug, label, title: label, groups: [{ lines: inOrder(lines) }] };
}

/** « Week-end du 31 juillet et 1er août ». */
function weekendText(saturday: Day, sunday: Day): string {
  const first = saturday.month === sunday.month ? dayOfMonthText : dayMonthText;
  return `Week-end du ${first(saturday)} et ${dayMonthText(sunday)}`;
}

function isBetween({ start, end = start }: DateSpan, first: string, last: string): boolean {
  return start <= last && end >= first;
}

/** From the month that it is to a year later, each with what begins in it. */
function monthViews(events: readonly AreaEvent[], today: Day): View<EventLine>[] {
  const lines = events.flatMap(oneAMonth);
  const first = today.toString();
  const byMonth = Map.groupBy(lines, ({ on }) => monthOf(on, first));
  const months = [...byMonth].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return months.map(([month, own]) => {
    const label = monthText(Temporal.PlainDate.from(`${month}-01`));
    return { slug: month, label, title: label, groups: [{ lines: inOrder(own) }] };
  });
}

/** YYYY-MM: what began before is of this month. */
function monthOf({ start }: DateSpan, today: string): string {
  return (start < today ? today : start).slice(0, 7);
}

/** All the dates of an event, or the first in each month of one that repeats. */
function oneAMonth(one: AreaEvent): DatedLine[] {
  const { dates, rhythm } = one.event;
  const months = [...Map.groupBy(dates, ({ start }) => start.slice(0, 7)).values()];
  const kept = rhythm === undefined ? dates : months.flatMap(([first]) => first ?? []);
  return kept.map((on) => ({ ...one, on }));
}

function kindViews(events: readonly AreaEvent[]): View<EventLine>[] {
  const kinds = byKind(eventKinds, events, ({ event }) => event.kind);
  return kinds.map(([kind, own]) => onceEach(kindSlugs[kind], eventKinds[kind], own));
}

/** The word of each kind in addresses. */
const kindSlugs: Readonly<Record<keyof typeof eventKinds, string>> = {
  fete: 'fetes',
  market: 'marches',
  sale: 'brocantes',
  fair: 'foires',
  concert: 'concerts',
  show: 'spectacles',
  exhibition: 'expositions',
  sport: 'sport',
  walk: 'promenades',
  talk: 'reunions',
  workshop: 'ateliers',
  ceremony: 'ceremonies',
};

function termViews(events: readonly AreaEvent[]): View<EventLine>[] {
  const free = events.filter(({ event }) => event.free);
  const accessible = events.filter(({ event }) => event.accessible);
  return [
    ...(free.length > 0 ? [onceEach('gratuit', 'Gratuit', free)] : []),
    ...(accessible.length > 0
      ? [onceEach('accessible', 'Accessible en fauteuil roulant', accessible)]
      : []),
  ];
}

/** Each event once, on its next date. */
function onceEach(slug: string, label: string, events: readonly AreaEvent[]): View<EventLine> {
  const groups: Group<EventLine>[] = [{ lines: nextDates(events) }];
  return { slug, label, title: label, groups };
}
