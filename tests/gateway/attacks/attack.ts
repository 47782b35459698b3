import { inspect } from 'node:util';
import type { Person } from '../../../src/gateway/ports.ts';
import { collection } from '../bal.ts';
import { asking, event, type Town } from '../town.ts';

/** What someone tries, and how it is answered. */
export interface Attack {
  name: string;
  status: number;
  send: () => Request;
  /** Who tries, when it is not the person at this machine; nobody when it is said so. */
  by?: Person | 'nobody';
  /** Makes a branch before, and gives its name. */
  prepare?: (town: Town) => string;
}

/** A save of the event, but for what is said. */
export function saving(changed: {
  path?: string;
  slug?: string;
  raw?: string;
  assets?: readonly object[];
  seen?: unknown;
  collectionName?: string;
  newPath?: string;
}): Request {
  const { path = 'vienne/civray/events/bal.md', slug = 'bal', raw = event(), newPath } = changed;
  const { assets = [], seen = {}, collectionName = collection } = changed;
  const dataFiles = [{ path, slug, raw, ...(newPath !== undefined && { newPath }) }];
  return asking('persistEntry', { dataFiles, assets, seen, options: { collectionName } });
}

/** One attack for each of these values. */
export function each<T>(
  kind: string,
  status: number,
  values: readonly T[],
  send: (value: T) => Request,
): Attack[] {
  return values.map((value) => ({
    name: `${kind}: ${inspect(value, { breakLength: Infinity }).slice(0, 80)}`,
    status,
    send: () => send(value),
  }));
}
