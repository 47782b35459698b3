import { createHash } from 'node:crypto';
import type { Profile } from '../model/index.ts';
import { colourCss } from './colours.ts';
import { accentOf, networkAccent } from './palette.ts';

/** A style-sheet of colours and the hash that names it. */
export interface ColourSheet {
  css: string;
  hash: string;
}

const made = new Map<string, ColourSheet>();

/** The colours of a commune, or of the network's own pages when there is none. */
export function colourSheet(profile?: Profile): ColourSheet {
  const accent = profile ? accentOf(profile) : networkAccent;
  const sheet = made.get(accent) ?? makeSheet(accent);
  // A network of 35,000 communes has at most some thousands of colours; a worker keeps the last few.
  if (made.size > 100) made.clear();
  made.set(accent, sheet);
  return sheet;
}

function makeSheet(accent: string): ColourSheet {
  const css = colourCss(accent);
  return { css, hash: createHash('sha256').update(css).digest('hex').slice(0, 8) };
}
