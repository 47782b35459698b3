import { isRecord, isText, textAt } from './decap.ts';
import type { Desk } from './welcome.ts';

/** What the page says to its script. */
export interface Page {
  /** Decap’s configuration for this commune. */
  config: Readonly<Record<string, unknown>>;
  /** The words that Decap’s French lacks. */
  phrases: object;
  /** The address of Decap’s bundle. */
  decap: string;
  desk: Desk;
}

/** Reads what the page holds for its script. Throws when something is not there. */
export function readPage(): Page {
  const said: unknown = JSON.parse(document.getElementById('config')?.textContent ?? '');
  const { config, phrases, commune, decap, guide } = isRecord(said) ? said : {};
  if (!isRecord(config) || !isRecord(phrases) || !isText(decap) || !isText(guide))
    throw new Error('This page does not say what its script needs.');
  const department = textAt(commune, 'department');
  const desk = {
    department,
    commune: textAt(commune, 'commune'),
    name: textAt(commune, 'name'),
    guide,
  };
  return { config, phrases, decap, desk };
}
