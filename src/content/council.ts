import { Temporal } from 'temporal-polyfill';
import { dateText } from '../dates/french.ts';
import { occurrence, type Occurrence } from '../dates/occurrences.ts';
import { byKind } from '../kinds.ts';
import { actKinds, type Act, type Session } from '../model/index.ts';
import type { Commune, Entry } from './commune.ts';
import { madeOnce, type Selection } from './selection.ts';

/** What the council has decided, and when it meets. */
export interface Council {
  /** The next first, the cancelled ones among them. */
  coming: readonly Entry<Session>[];
  /** The latest first. */
  past: readonly Entry<Session>[];
  /** The latest first. */
  acts: readonly Entry<Act>[];
}

/** Whether the commune has anything of its council. */
export function hasCouncil({ sessions, acts }: Commune): boolean {
  return sessions.length > 0 || acts.length > 0;
}

/** Whether a session is on its day or before; `today` is a calendar day of the commune. */
export function isComing({ date }: Session, today: Temporal.PlainDate): boolean {
  return date >= today.toString();
}

/** The sessions and the acts as pages show them. */
export const councilOf: Selection<Council> = madeOnce((commune, now) => {
  const today = now.toPlainDate();
  const sessions = latestFirst(commune.sessions);
  return {
    coming: sessions.filter(({ data }) => isComing(data, today)).toReversed(),
    past: sessions.filter(({ data }) => !isComing(data, today)),
    acts: latestActs(commune),
  };
});

/** The deliberations of a session, in the order of their numbers. */
export function actsIn({ acts }: Commune, { slug }: Entry<Session>): Entry<Act>[] {
  return acts.filter(({ data }) => data.session === slug).toSorted(byNumber);
}

/** The acts by the year of their date, the latest first. */
export function actYearsOf(commune: Commune): [year: string, entries: Entry<Act>[]][] {
  return [...Map.groupBy(latestActs(commune), ({ data }) => yearOf(data.date))];
}

/** The sessions by year, the latest first. */
export function sessionYearsOf({ sessions }: Commune): [year: string, entries: Entry<Session>[]][] {
  return [...Map.groupBy(latestFirst(sessions), ({ data }) => yearOf(data.date))];
}

/** The years of some days (YYYY-MM-DD), each once, the latest first. */
export function yearsOf(days: readonly string[]): string[] {
  return [...new Set(days.map(yearOf))].toSorted().reverse();
}

/** When a session is; nobody says when it ends. */
export function sessionMoment({ date, time }: Session, zone: string): Occurrence {
  return occurrence({ start: date, startTime: time }, zone);
}

/** « Conseil municipal du 12 mars 2027 ». */
export function sessionTitle({ date }: Session): string {
  return `Conseil municipal du ${dateText(Temporal.PlainDate.from(date))}`;
}

/** « Délibération 2027-014 ». */
export function actName({ kind, number }: Act): string {
  return `${actKinds[kind]} ${number}`;
}

/** « Camille Exemple, maire » : first name, surname and capacity, as CGCT R2131-1 asks. */
export function authorText({ author }: Act): string | undefined {
  return author && `${author.givenName} ${author.familyName}, ${author.role}`;
}

/** The acts of one kind, with the word of the kind in addresses. */
export interface ActKind {
  name: string;
  word: string;
  entries: readonly Entry<Act>[];
}

/** The kinds among the acts; none when all are of the same. */
export function actKindsOf(commune: Commune): ActKind[] {
  const groups = byKind(actKinds, latestActs(commune), ({ data }) => data.kind);
  if (groups.length < 2) return [];
  return groups.map(([kind, entries]) => ({ ...kindWords[kind], entries }));
}

/** The kinds in the plural, and in addresses. */
const kindWords: Readonly<Record<Act['kind'], { name: string; word: string }>> = {
  deliberation: { name: 'Délibérations', word: 'deliberations' },
  order: { name: 'Arrêtés', word: 'arretes' },
  decision: { name: 'Décisions du maire', word: 'decisions' },
};

const yearOf = (day: string) => day.slice(0, 4);

const numbers = new Intl.Collator('fr', { numeric: true });

function byNumber(a: Entry<Act>, b: Entry<Act>): number {
  return numbers.compare(a.data.number, b.data.number);
}

/** Two of one day are in the order of their numbers, the last given first. */
function latestActs({ acts }: Commune): Entry<Act>[] {
  return acts.toSorted((a, b) => b.data.date.localeCompare(a.data.date) || byNumber(b, a));
}

function latestFirst(sessions: readonly Entry<Session>[]): Entry<Session>[] {
  return sessions.toSorted((a, b) => b.data.date.localeCompare(a.data.date));
}
