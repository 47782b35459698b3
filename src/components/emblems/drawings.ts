import { directory } from './directory.ts';
import { events } from './events.ts';
import { heritage } from './heritage.ts';
import { news } from './news.ts';
import { offers } from './offers.ts';
import { places } from './places.ts';

/** The SVG markup of every emblem, by name; Emblem.astro wraps it in its <svg>. */
export const drawings = {
  ...heritage,
  ...offers,
  ...events,
  ...news,
  ...places,
  ...directory,
} as const satisfies Record<string, string>;

export type EmblemName = keyof typeof drawings;
