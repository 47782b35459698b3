import slugify from '@sindresorhus/slugify';
import { isPast } from '../../../src/dates/occurrences.ts';
import type { Moment } from '../../../src/dates/zones.ts';
import type { Event } from '../../../src/model/index.ts';
import type { Dates } from './dates.ts';
import { cancelledText, digestIn } from './file.ts';
import { shortened } from './text.ts';
import { takenSlugs, type Known, type Past } from './known.ts';

/** What is done with an event, of the calendar or of the commune. */
export type Deed =
  | 'added'
  | 'changed'
  | 'same'
  | 'cancelled'
  | 'past'
  | 'edited'
  | 'removed'
  | 'byHand'
  | 'elsewhere'
  | 'kept'
  | 'orphan';

export interface Step {
  deed: Deed;
  title: string;
  /** Its file; nothing where there is none. */
  slug?: string;
  /** What is to be written there. */
  text?: string;
}

export interface Plan {
  steps: Step[];
  /**
   * How many events would be cancelled if this were surely the calendar that they come from: none of
   * its own is there. Another may have the same name, or a site may give it empty for a while.
   */
  unsure: number;
}

/** An event of the calendar, ready to be written. */
export interface Ready {
  uid: string;
  data: Pick<Event, 'title' | 'startTime'> & Dates;
  text: string;
}

export interface Situation {
  known: readonly Known[];
  past: Past;
  /** What the calendar is known by, and called. */
  calendar: string;
  name: string;
  zone: string;
  now: Moment;
}

/**
 * What an import does, event by event, whatever their order in the calendar; `uids` are those of all
 * the events of the calendar, those that cannot be written too.
 */
export function planOf(
  ready: readonly Ready[],
  uids: ReadonlySet<string>,
  situation: Situation,
): Plan {
  const sorted = ready.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const found = matches(sorted, situation.known, uids);
  const taken = takenSlugs(situation.known);
  const steps = sorted.map((one) => stepOf(one, found.get(one), situation, taken));
  const { isUnsure, gone } = goneSteps(new Set(found.values()), uids, situation);
  return { steps: isUnsure ? steps : [...steps, ...gone], unsure: isUnsure ? gone.length : 0 };
}

function sortKey({ data, uid }: Ready): string {
  return [data.start, data.startTime ?? '', data.title, uid].join('\n');
}

/** The file of each event: by its identifier, else by its title and its first time. */
function matches(
  ready: readonly Ready[],
  known: readonly Known[],
  uids: ReadonlySet<string>,
): Map<Ready, Known> {
  // Of a file and its copies, the one that nobody changed.
  const inOrder = known.toSorted((a, b) => Number(a.isUntouched) - Number(b.isUntouched));
  const byUid = new Map(inOrder.map((one) => [one.data.imported?.uid, one]));
  const free = known.filter(({ data }) => !data.imported || !uids.has(data.imported.uid));
  const byWords = new Map(free.map((one) => [wordsOf(one.data), one]));
  return new Map(
    ready.flatMap((one) => {
      const match = byUid.get(one.uid) ?? byWords.get(wordsOf(one.data));
      return match ? [[one, match]] : [];
    }),
  );
}

function wordsOf({
  title,
  start = '',
  startTime = '',
}: Pick<Event, 'title' | 'start' | 'startTime'>) {
  return [slugify(title), start, startTime].join(' ');
}

function stepOf(
  one: Ready,
  match: Known | undefined,
  { past, calendar, zone, now }: Situation,
  taken: Set<string>,
): Step {
  const { title } = one.data;
  if (!match && past.uids.has(one.uid)) return { deed: 'removed', title };
  if (!match && isPast(one.data, zone, now)) return { deed: 'past', title };
  const { text } = one;
  if (!match) return { deed: 'added', title, slug: freeSlug(title, taken), text };
  const { slug, data } = match;
  if (!data.imported) return { deed: 'byHand', title, slug };
  if (data.imported.uid !== one.uid && data.imported.calendar !== calendar)
    return { deed: 'elsewhere', title, slug };
  if (match.text === text) return { deed: 'same', title, slug };
  if (match.isUntouched) return { deed: 'changed', title, slug, text };
  // It would have been written so the last time too.
  const isSame = digestIn(text) === data.imported.digest;
  return { deed: isSame ? 'kept' : 'edited', title, slug };
}

const maxSlug = 60;

function freeSlug(title: string, taken: Set<string>): string {
  const base = slugify(shortened(title, maxSlug)) || 'evenement';
  let slug = base;
  for (let count = 2; taken.has(slug); count += 1) slug = `${base}-${String(count)}`;
  taken.add(slug);
  return slug;
}

/** The events that are to come here, and in their calendar no more. */
function goneSteps(
  found: ReadonlySet<Known>,
  uids: ReadonlySet<string>,
  { known, calendar, name, zone, now }: Situation,
): { gone: Step[]; isUnsure: boolean } {
  const own = known.filter(({ data }) => data.imported?.calendar === calendar);
  const isThere = (one: Known) => found.has(one) || uids.has(one.data.imported?.uid ?? '');
  const absent = own.filter((one) => !isThere(one) && !isPast(one.data, zone, now));
  const gone = absent.filter(({ data }) => data.status !== 'cancelled');
  return { gone: gone.map((one) => goneStep(one, name)), isUnsure: !own.some(isThere) };
}

/** What a person wrote is never lost, and what is no more is not announced. */
function goneStep({ slug, text, isUntouched, data: { title } }: Known, name: string): Step {
  return isUntouched
    ? { deed: 'cancelled', title, slug, text: cancelledText(text, name) }
    : { deed: 'orphan', title, slug };
}
