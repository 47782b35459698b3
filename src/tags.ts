import type { DirectoryEntry, Event, Session } from './model/index.ts';
import { eventStatus, exampleWord } from './strings.ts';

/** A word set apart, as on a label. */
export interface Tag {
  text: string;
  /** `strong` changes what one expects (cancelled); `example` is not true. */
  tone?: 'strong' | 'example';
}

/** What must be seen before the rest: cancelled, postponed, moved. */
export function statusTag(status: Event['status']): Tag | undefined {
  const text = status && eventStatus[status];
  return text ? { text, tone: 'strong' } : undefined;
}

/** The state of a session of the council: a past one has its date for all words. */
export function sessionTag(status: Session['status'], isComing: boolean): Tag | undefined {
  if (status === 'cancelled') return { text: 'Annulée', tone: 'strong' };
  return isComing ? { text: 'À venir' } : undefined;
}

/** The mark of what is not true. */
export function exampleTag(example: boolean | undefined): Tag | undefined {
  return example ? { text: exampleWord, tone: 'example' } : undefined;
}

/** What the mairie puts forward. */
export function featuredTag(featured: boolean | undefined): Tag | undefined {
  return featured ? { text: 'À la une' } : undefined;
}

/** The way in for a wheelchair, where there is one. */
export function wheelchairTag(access: DirectoryEntry['wheelchair']): Tag | undefined {
  if (access === undefined || access === 'no') return undefined;
  const help = access === 'limited' ? ', avec aide' : '';
  return { text: `Accès en fauteuil roulant${help}` };
}

export function freeTag(free: boolean | undefined): Tag | undefined {
  return free ? { text: 'Gratuit' } : undefined;
}
