import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { NetworkSettings } from '../../../src/content/network.ts';
import { root } from '../folders.ts';
import type { Theme } from './theme.ts';

/** All that pages are made from besides the communes: with another, all of them are made again. */
export function makerOf({ id }: Theme, network: NetworkSettings): string {
  const hash = createHash('sha256').update(id).update(JSON.stringify(network));
  const folder = `${root}/scripts/lib/build`;
  for (const file of readdirSync(folder).toSorted()) hash.update(readFileSync(`${folder}/${file}`));
  return hash.digest('hex').slice(0, 16);
}
