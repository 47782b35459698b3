import { Temporal } from 'temporal-polyfill';
import { dayText } from './french.ts';
import { parseRule, ruleDays, ruleParts, ruleWeekdays, type Rule } from './recurrence.ts';

/**
 * What is wrong with an event's RRULE value, in French, or undefined. Refuses what RFC 5545
 * forbids, what never happens, and what `recurrenceText` could not say to a visitor. With `start`
 * (YYYY-MM-DD), the event's first day, also tells when that day is not one of the rule's days.
 */
export function recurrenceProblem(rule: string, start?: string): string | undefined {
  return partsProblem(rule) ?? meaningProblem(parseRule(rule)) ?? daysProblem(rule, start);
}

const several = (item: string) => new RegExp(`^(?:${item})(?:,(?:${item}))*$`);

const parts: Readonly<Record<string, { pattern: RegExp; example: string }>> = {
  FREQ: {
    pattern: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/,
    example: 'FREQ=WEEKLY (ou DAILY, MONTHLY, YEARLY)',
  },
  INTERVAL: { pattern: /^[1-9]\d?$/, example: 'INTERVAL=2' },
  COUNT: {
    pattern: /^(?:[1-9]\d?|[12]\d\d|3[0-5]\d|36[0-6])$/,
    example: 'COUNT=10 (366 au plus)',
  },
  UNTIL: { pattern: /^20\d{6}$/, example: 'UNTIL=20270831, le dernier jour, sans heure' },
  BYDAY: {
    pattern: several(`(?:[1-5]|-1)?(?:${ruleWeekdays.join('|')})`),
    example: 'BYDAY=FR (MO TU WE TH FR SA SU), ou BYDAY=1SU pour le premier dimanche du mois',
  },
  BYMONTHDAY: {
    pattern: several('[1-9]|[12]\\d|3[01]|-1'),
    example: 'BYMONTHDAY=15 (ou -1, le dernier jour du mois)',
  },
  BYMONTH: { pattern: several('[1-9]|1[0-2]'), example: 'BYMONTH=7,8' },
  WKST: { pattern: new RegExp(`^(?:${ruleWeekdays.join('|')})$`), example: 'WKST=MO' },
};

function partsProblem(rule: string): string | undefined {
  const written = ruleParts(rule);
  const keys = written.map(([key]) => key);
  for (const [key, value] of written) {
    const part = Object.hasOwn(parts, key) ? parts[key] : undefined;
    if (!part)
      return `« ${key} » n’est pas accepté dans une règle : on connaît ${Object.keys(parts).join(', ')}.`;
    if (!part.pattern.test(value) || (key === 'UNTIL' && !isDay(value)))
      return `« ${key}=${value} » n’est pas compris : écrivez par exemple ${part.example}.`;
    if (keys.indexOf(key) !== keys.lastIndexOf(key))
      return `« ${key} » est écrit deux fois dans la règle : gardez-en un.`;
  }
  return keys.includes('FREQ') ? undefined : 'Il manque la fréquence : FREQ=WEEKLY, par exemple.';
}

function isDay(compact: string): boolean {
  try {
    return Temporal.PlainDate.from(compact).year > 0;
  } catch {
    return false;
  }
}

function meaningProblem(rule: Rule): string | undefined {
  const { byDay, byMonthDay } = rule;
  if (rule.count !== undefined && rule.until)
    return 'COUNT et UNTIL disent tous deux la fin : gardez l’un ou l’autre.';
  if (byDay.length > 0 && byMonthDay.length > 0)
    return 'BYDAY et BYMONTHDAY disent tous deux le jour : gardez l’un ou l’autre.';
  if (byDay.some((day) => day.nth === undefined) && byDay.some((day) => day.nth !== undefined))
    return 'Dans BYDAY, numérotez tous les jours (1SU,3SU) ou aucun (SA,SU).';
  return frequencyProblem(rule);
}

function frequencyProblem({ frequency, byDay, byMonthDay, byMonth }: Rule): string | undefined {
  const numbered = byDay.some((day) => day.nth !== undefined) || byMonthDay.length > 0;
  switch (frequency) {
    case 'DAILY':
      if (byDay.length > 0 || numbered)
        return 'FREQ=DAILY est pour tous les jours ; pour certains, écrivez FREQ=WEEKLY;BYDAY=SA,SU.';
      break;
    case 'WEEKLY':
      if (byDay.length === 0 || numbered)
        return 'FREQ=WEEKLY demande les jours de la semaine : FREQ=WEEKLY;BYDAY=FR.';
      break;
    case 'MONTHLY':
      if (!numbered)
        return 'FREQ=MONTHLY demande le jour du mois : BYDAY=1SU (premier dimanche) ou BYMONTHDAY=15.';
      break;
    default:
      if (byMonth.length > 0 !== (byDay.length > 0 || numbered))
        return 'Un jour de l’année a un mois et un jour : BYMONTH=9;BYDAY=2SA, ou BYMONTH=7;BYMONTHDAY=14.';
  }
  return undefined;
}

/** A leap year, so that 29 February comes before the library gives up. */
const anyStart = '2024-01-01';

function daysProblem(rule: string, start: string | undefined): string | undefined {
  const endless = rule.split(';').filter((part) => !part.startsWith('UNTIL='));
  const from = Temporal.PlainDate.from(start ?? anyStart);
  const first = firstDay(start === undefined ? endless.join(';') : rule, from);
  if (!first) return 'Cette règle ne donne aucun jour : vérifiez ses jours, ses mois et sa fin.';
  if (start !== undefined && !first.equals(from))
    return `Le premier jour (${dayText(from)}) n’est pas un jour de la règle : le suivant est « ${first.toString()} » (${dayText(first)}).`;
  return undefined;
}

/** The library throws when it has searched too far. */
function firstDay(rule: string, from: Temporal.PlainDate): Temporal.PlainDate | undefined {
  try {
    return ruleDays(rule, from).next(from);
  } catch {
    return undefined;
  }
}
