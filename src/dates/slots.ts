import { cutAtMidnight, dayLength, wallDay, wallTime, type WallSpan } from './hours.ts';
import { clockText } from './words.ts';

/** Opening times HH:MM; `to` is 00:00 for midnight, and before `from` when it is after midnight. */
export interface Slot {
  from: string;
  to: string;
  /** « sur rendez-vous », from the rule. */
  note: string | undefined;
  /** Not so where the rule only has a note. */
  sure: boolean;
}

/** What a closed day says. */
export const closedText = 'Fermé';

/** « 9 h – 12 h, 14 h – 17 h (sur rendez-vous) ». */
export function slotsText(slots: readonly Slot[]): string {
  return slots.map(slotText).join(', ') || closedText;
}

/** By the day (YYYY-MM-DD) on which they begin; what lasts more than a day is cut at midnight. */
export function slotsByDay(spans: readonly WallSpan[]): Map<string, Slot[]> {
  const days = new Map<string, Slot[]>();
  for (const span of spans)
    for (const piece of span.end - span.start > dayLength ? cutAtMidnight(span) : [span]) {
      const { note, sure } = piece;
      const slot = { from: wallTime(piece.start), to: wallTime(piece.end), note, sure };
      const day = wallDay(piece.start);
      days.set(day, [...(days.get(day) ?? []), slot]);
    }
  return days;
}

function slotText({ from, to, note, sure }: Slot): string {
  const wholeDay = from === to;
  if (wholeDay && !sure) return note ?? unsureText;
  const times = wholeDay ? '24 h sur 24' : `${clockText(from)}\u00a0–\u00a0${clockText(to)}`;
  const remark = note ?? (sure ? undefined : unsureText);
  return remark === undefined ? times : `${times} (${remark})`;
}

const unsureText = 'à confirmer';
