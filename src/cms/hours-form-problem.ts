import type { HoursDay, HoursForm } from './hours-form.ts';
import { weekdayNames } from './weekdays.ts';

/** What is wrong in a form of opening hours, in French with its day; or undefined. */
export function hoursFormProblem({ days, holidays }: HoursForm): string | undefined {
  const named = days.map((day, index): [string, HoursDay] => [weekdayNames[index] ?? '', day]);
  if (holidays) named.push(['jours fériés', holidays]);
  for (const [name, day] of named) {
    const problem = dayProblem(day);
    if (problem !== undefined)
      return `${name.charAt(0).toUpperCase()}${name.slice(1)}\u202f: ${problem}`;
  }
  return undefined;
}

/** A place that closes later than this in the morning did not open the day before. */
const latestEnd = '06:00';

function dayProblem({ slots }: HoursDay): string | undefined {
  let last = '';
  for (const { from, to } of slots) {
    if (from === '' || to === '') return 'il manque une heure.';
    if (to <= from && to > latestEnd) return 'l’heure de fin est avant celle de début.';
    if (from < last) return 'ces heures se chevauchent, ou ne sont pas dans l’ordre.';
    last = to <= from ? '24:00' : to;
  }
  return undefined;
}
