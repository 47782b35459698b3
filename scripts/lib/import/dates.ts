import { occurrences, type DateSpan, type EventDates } from '../../../src/dates/occurrences.ts';
import { recurrenceProblem } from '../../../src/dates/recurrence-problem.ts';
import { dayIn } from '../../../src/dates/zones.ts';
import type { Source } from './calendar.ts';
import { ImportError } from './import-error.ts';
import { ruleText } from './rule.ts';
import { Series, spanKey, type Setting } from './series.ts';

/** The dates of an event, in the lists that the model has. */
export interface Dates extends EventDates {
  start: string;
  otherDates?: DateSpan[];
  exceptDates?: string[];
}

/** What the model accepts in a list. */
const maxDates = 200;

/**
 * The dates of an event as the model holds them, on the clocks of the commune: a rule when Beffroi
 * understands the same days from it, else the dates one by one; `remark` says when some are left
 * out. Throws an ImportError when there is none.
 */
export function datesOf(source: Source, setting: Setting): { dates: Dates; remark?: string } {
  refuseUnknown(source);
  const series = new Series(source, setting);
  const spans = series.spans();
  if (spans.length === 0)
    throw new ImportError('n’a plus aucune date\u202f: retirez-le de l’agenda');
  const all = listed(spans);
  if (spans.length === 1 && !series.given.some(({ isCut }) => isCut)) return { dates: all };
  const repeated = repeatedDates(series, spans);
  if (repeated && sameTimes(repeated, all, series, setting)) return { dates: repeated };
  const isWhole = spans.length <= maxDates && !series.given.some(({ isCut }) => isCut);
  return isWhole ? { dates: all } : { dates: listed(soon(spans, setting)), remark: oneByOne };
}

/** What changes dates in a way that is read nowhere here. */
function refuseUnknown({ component, overrides, apart }: Source): void {
  const isRange = [...overrides, ...apart].some((one) =>
    one.getFirstProperty('recurrence-id')?.getFirstParameter('range'),
  );
  if (component.hasProperty('exrule') || isRange)
    throw new ImportError(
      'se répète d’une façon qui n’est pas comprise (EXRULE ou RANGE) : faites-en dans l’agenda deux événements',
    );
}

const oneByOne =
  'répétition que Beffroi ne sait pas dire, dont les dates sont écrites une à une jusqu’à la fin de l’an prochain au plus';

function listed([first = { start: '' }, ...others]: readonly DateSpan[]): Dates {
  return others.length > 0 ? { ...first, otherDates: others } : first;
}

/** The same list all year long, or all month when it is long: a file changes for a reason. */
function soon(spans: readonly DateSpan[], { now, zone }: Setting): readonly DateSpan[] {
  const today = dayIn(zone, now);
  const between = (first: string) =>
    spans.filter(({ start }) => start >= first && start < String(today.year + 2));
  const [ofYears, ofMonths] = [String(today.year), today.toString().slice(0, 7)].map(between);
  const near = (ofYears?.length ?? 0) <= maxDates ? ofYears : ofMonths;
  return near && near.length > 0 ? near.slice(0, maxDates) : spans.slice(-1);
}

/** The first day and the rule, with the days that differ; nothing when the model has no such rule. */
function repeatedDates(series: Series, spans: readonly DateSpan[]): Dates | undefined {
  const [only, ...more] = series.given;
  const start = only?.starts[0];
  if (!start || more.length > 0) return undefined;
  const regular = only.starts.map((one) => series.spanFrom(one));
  const until = only.isCut ? only.rule.until?.toString().slice(0, 10) : regular.at(-1)?.start;
  const recurrence = ruleText(only.rule, start, until);
  const first = series.spanFrom(start);
  if (recurrenceProblem(recurrence, first.start) !== undefined) return undefined;
  return withDifferences({ ...first, recurrence }, regular, spans);
}

function withDifferences(
  dates: Dates,
  regular: readonly DateSpan[],
  spans: readonly DateSpan[],
): Dates | undefined {
  const [known, wanted] = [new Set(regular.map(spanKey)), new Set(spans.map(spanKey))];
  const exceptDates = regular.filter((one) => !wanted.has(spanKey(one))).map(({ start }) => start);
  const otherDates = spans.filter((one) => !known.has(spanKey(one)));
  if (exceptDates.length > maxDates || otherDates.length > maxDates) return undefined;
  return {
    ...dates,
    ...(exceptDates.length > 0 && { exceptDates }),
    ...(otherDates.length > 0 && { otherDates }),
  };
}

/** Whether Beffroi announces the same times for both, from a year ago on. */
function sameTimes(one: Dates, other: Dates, { end }: Series, { zone, now }: Setting): boolean {
  const from = dayIn(zone, now).subtract({ years: 1 }).toZonedDateTime(zone);
  const until = end.toZonedDateTime(zone);
  const [mine, theirs] = [one, other].map((dates) =>
    JSON.stringify(occurrences(dates, zone, { from, until, limit: 1000 })),
  );
  return mine === theirs;
}
