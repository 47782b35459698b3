import { Temporal } from 'temporal-polyfill';
import { dateText } from './dates/french.ts';
import type { Heritage } from './model/index.ts';
import { protectionWords } from './strings.ts';

/** « Monument historique : classé le 21 décembre 1914 (clocher et façade) ; inscrit en 1990. » */
export function protectionText({ protection }: Heritage): string | undefined {
  if (!protection) return undefined;
  const decisions = protection.decisions.map(({ status, date, scope }) =>
    [protectionWords[status], date && whenText(date), scope && `(${scope})`]
      .filter(Boolean)
      .join(' '),
  );
  return `Monument historique\u202f: ${decisions.join('\u202f; ')}`;
}

/** A day, « le 21 décembre 1914 », or a year alone, « en 1990 ». */
function whenText(date: string): string {
  return date.length === 4 ? `en ${date}` : `le ${dateText(Temporal.PlainDate.from(date))}`;
}
