import { clockText, frenchDate } from './words.ts';

/** Imports no library: the browser's script is made of it. All moments are minutes since 1970. */

const day = 1440;

/** Whether a place is open, in words, until the next change. */
export interface OpenState {
  open: boolean;
  /** When it closes or opens; undefined when nothing of the kind is in sight. */
  change: number | undefined;
  /** « Ouvert, ferme à 17 h », « Fermé, ouvre lundi à 9 h ». */
  text: string;
}

/** The state at `now`, from the moments at which it opens, closes, opens… in that order. */
export function openState(changes: readonly number[], now: number, zone: string): OpenState {
  const change = changes.find((moment) => moment > now);
  if (change === undefined) return { open: false, change, text: 'Fermé' };
  const open = changes.indexOf(change) % 2 === 1;
  const time = clockText(local(change, zone, { hour: '2-digit', minute: '2-digit' }));
  if (!open) return { open, change, text: `Fermé, ouvre ${dayWords(change, now, zone)} à ${time}` };
  // Open day and night, or for longer than anyone waits.
  return { open, change, text: change - now > day ? 'Ouvert' : `Ouvert, ferme à ${time}` };
}

/** The changes written by `changesData`. */
export function readChanges(data: string): number[] {
  let moment = 0;
  return data.split(' ').map((gap) => (moment += parseInt(gap, 36)));
}

/** The changes as short text for an attribute: the first, then the gaps, in base 36. */
export function changesData(changes: readonly number[]): string {
  return changes
    .map((moment, index) => (moment - (changes[index - 1] ?? 0)).toString(36))
    .join(' ');
}

function dayWords(moment: number, now: number, zone: string): string {
  const isDayOf = (other: number) =>
    local(moment, zone, { dateStyle: 'short' }) === local(other, zone, { dateStyle: 'short' });
  if (isDayOf(now)) return 'aujourd’hui';
  if (isDayOf(now + day)) return 'demain';
  if (moment - now < 6 * day) return local(moment, zone, { weekday: 'long' });
  return frenchDate(local(moment, zone, { weekday: 'long', day: 'numeric', month: 'long' }));
}

function local(minutes: number, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('fr', { timeZone, ...options }).format(minutes * 60_000);
}
