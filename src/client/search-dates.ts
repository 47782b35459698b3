/** A day, or several with the last one, as YYYY-MM-DD. */
export interface Span {
  start: string;
  end: string;
}

/** The dates that search tells of an event (src/search/dates.ts), from a day on. */
export function datesFrom(text: string | undefined, today: string): Span[] {
  return (text ?? '')
    .split(' ')
    .map((span) => {
      const [start = '', end = start] = span.split('/');
      return { start, end };
    })
    .filter(({ end }) => end >= today);
}

/** The day of a moment on the clock of who reads. */
export function dayOf(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** What one may keep of events, by its word in addresses. */
export const periods: Readonly<Record<string, { name: string; of: (today: string) => Span }>> = {
  aujourdhui: { name: 'Aujourd’hui', of: (today) => ({ start: today, end: today }) },
  'week-end': { name: 'Ce week-end', of: weekEnd },
  '7-jours': { name: '7 jours', of: (today) => ({ start: today, end: later(today, 6) }) },
  '30-jours': { name: '30 jours', of: (today) => ({ start: today, end: later(today, 29) }) },
};

/** Saturday and Sunday; what is left of them once they have begun. */
function weekEnd(today: string): Span {
  const weekday = new Date(today).getUTCDay();
  const sunday = later(today, (7 - weekday) % 7);
  const saturday = later(sunday, -1);
  return { start: saturday < today ? today : saturday, end: sunday };
}

function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** « aujourd’hui », « dimanche 29 novembre », « jusqu’au 8 décembre », « du 1er au 8 décembre ». */
export function whenText({ start, end }: Span, today: string): string {
  if (start <= today) return end === today ? 'aujourd’hui' : `jusqu’au ${dayText(end, today)}`;
  if (start === end) return dayText(start, today, 'long');
  const isSameMonth = start.slice(0, 7) === end.slice(0, 7);
  const first = dayText(start, today);
  return `du ${isSameMonth ? (first.split(' ')[0] ?? '') : first} au ${dayText(end, today)}`;
}

function dayText(day: string, today: string, weekday?: 'long'): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  return new Date(day)
    .toLocaleDateString('fr', { weekday, day: 'numeric', month: 'long', year, timeZone: 'UTC' })
    .replace(/(^|\s)1 /, '$11er ');
}
