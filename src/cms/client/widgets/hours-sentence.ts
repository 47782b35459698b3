import type { HoursDay, HoursForm } from '../../hours-form.ts';
import { weekdayNames } from '../../weekdays.ts';

/** What a form of opening hours says, as the page will show it, in a sentence. */
export function hoursSentence({ days, holidays }: HoursForm): string {
  const texts = days.map(dayText);
  const said = [...new Set(texts)].filter((text) => text !== '');
  const opening = said.map((text) => `${joined(daysTexts(placesOf(text, texts)))} ${text}`);
  if (holidays?.slots.length) opening.push(`les jours fériés ${dayText(holidays)}`);
  if (opening.length === 0) return 'Aucun horaire ne sera montré.';
  return `Ouvert ${opening.join('\u202f; ')}.${closedText(texts, holidays)}`;
}

/** « de 9 h à 12 h et de 14 h à 17 h », empty for a day when it is closed. */
function dayText({ slots, comment }: HoursDay): string {
  const times = slots.map(({ from, to }) => `de ${clockText(from)} à ${clockText(to)}`);
  const note = comment.trim() === '' || times.length === 0 ? '' : ` (${comment.trim()})`;
  return joined(times) + note;
}

function clockText(time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  if (Number(hour) % 24 === 0 && minute === '00') return 'minuit';
  return `${String(Number(hour))}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`;
}

function closedText(texts: readonly string[], holidays: HoursDay | undefined): string {
  const closed = daysTexts(placesOf('', texts));
  if (!holidays?.slots.length) closed.push('les jours fériés');
  return closed.length > 0 ? ` Fermé ${joined(closed)}.` : '';
}

function placesOf(text: string, texts: readonly string[]): number[] {
  return texts.flatMap((other, index) => (other === text ? [index] : []));
}

/** « du lundi au vendredi »; « le mardi », « le vendredi »; « tous les jours ». */
function daysTexts(days: readonly number[]): string[] {
  if (days.length === weekdayNames.length) return ['tous les jours'];
  const runs: number[][] = [];
  for (const index of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return runs.flatMap(runTexts);
}

function runTexts(run: readonly number[]): string[] {
  const names = run.map((index) => weekdayNames[index] ?? '');
  if (names.length < 3) return names.map((name) => `le ${name}`);
  return [`du ${names[0] ?? ''} au ${names.at(-1) ?? ''}`];
}

/** « a », « a et b », « a, b et c ». */
export function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} et ${last}`;
}
