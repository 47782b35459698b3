import { Temporal } from 'temporal-polyfill';
import { dateText, dayText, spanText } from './french.ts';
import { clockText } from './words.ts';

/** Days (YYYY-MM-DD) that something lasts, with its hours (HH:MM) when they are known. */
export interface Period {
  start: string;
  startTime?: string | undefined;
  end: string;
  endTime?: string | undefined;
}

/** « du 3 au 5 mars 2027, jusqu’à 18 h », « lundi 1er mars 2027, de 8 h à 18 h ». */
export function periodText({ start, startTime, end, endTime }: Period): string {
  const [first, last] = [Temporal.PlainDate.from(start), Temporal.PlainDate.from(end)];
  const isOneDay = start === end;
  if (startTime && endTime && !isOneDay)
    return `du ${dateText(first)} à ${clockText(startTime)} au ${dateText(last)} à ${clockText(endTime)}`;
  const days = isOneDay ? dayText(first) : spanText(first, last);
  return [days, hoursText(startTime, endTime)].filter(Boolean).join(', ');
}

function hoursText(startTime: string | undefined, endTime: string | undefined): string {
  if (startTime && endTime) return `de ${clockText(startTime)} à ${clockText(endTime)}`;
  if (startTime) return `à partir de ${clockText(startTime)}`;
  return endTime ? `jusqu’à ${clockText(endTime)}` : '';
}
