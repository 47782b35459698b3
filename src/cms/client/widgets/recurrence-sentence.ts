import type { Ending, RecurrenceForm, Rhythm } from '../../recurrence-form.ts';
import { weekdayNames } from '../../weekdays.ts';
import { joined } from './hours-sentence.ts';

export const monthNames = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
] as const;

/** « premier », « dernier »: which one of a weekday in its month. */
export const nthNames: Readonly<Record<string, string>> = {
  1: 'premier',
  2: 'deuxième',
  3: 'troisième',
  4: 'quatrième',
  [-1]: 'dernier',
};

/** What a form of a repetition says, in a sentence. */
export function recurrenceSentence({ every, rhythm, end }: RecurrenceForm): string {
  return `Revient ${rhythmText(every, rhythm)}${endText(end)}.`;
}

function rhythmText(every: number, rhythm: Rhythm): string {
  switch (rhythm.unit) {
    case 'day':
      return every === 1 ? 'tous les jours' : `tous les ${String(every)} jours`;
    case 'week':
      return weekText(every, rhythm.weekdays) + monthsText(rhythm.months);
    case 'month':
      return `${dayText(rhythm)} ${every === 1 ? 'de chaque mois' : `tous les ${String(every)} mois`}`;
    case 'year': {
      const years = every === 1 ? 'chaque année' : `tous les ${String(every)} ans`;
      return 'nth' in rhythm
        ? `${years}, ${nthText(rhythm)} ${ofMonth(rhythm.month)}`
        : `${years} à la même date`;
    }
  }
}

function weekText(every: number, weekdays: readonly number[]): string {
  const days = weekdays.map((day) => weekdayNames[day] ?? '');
  if (every === 1) return `chaque ${joined(days)}`;
  return `toutes les ${String(every)} semaines, ${joined(days.map((day) => `le ${day}`))}`;
}

function monthsText(months: readonly number[]): string {
  if (months.length === 0) return '';
  return `, en ${joined(months.map((month) => monthNames[month - 1] ?? ''))}`;
}

function dayText(rhythm: { day: number } | { nth: number; weekday: number }): string {
  if ('nth' in rhythm) return nthText(rhythm);
  return rhythm.day === 1
    ? 'le 1er'
    : rhythm.day < 0
      ? 'le dernier jour'
      : `le ${String(rhythm.day)}`;
}

function nthText({ nth, weekday }: { nth: number; weekday: number }): string {
  return `le ${nthNames[String(nth)] ?? ''} ${weekdayNames[weekday] ?? ''}`;
}

function ofMonth(month: number): string {
  const name = monthNames[month - 1] ?? '';
  return /^[aoé]/.test(name) ? `d’${name}` : `de ${name}`;
}

function endText(end: Ending): string {
  if (!end) return '';
  if ('count' in end)
    return end.count === 1 ? ', une seule fois' : `, ${String(end.count)} fois en tout`;
  const [year = '', month = '', day = ''] = end.until.split('-');
  const number = Number(day) === 1 ? '1er' : String(Number(day));
  return `, jusqu’au ${number}\u00a0${monthNames[Number(month) - 1] ?? ''} ${year}`;
}
