import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { cache, root } from '../folders.ts';

/** The generator, and the same site for each peer. */
export const shared = `${root}/../shared/bench`;

/** Where Eleventy may have been installed, and the results are kept. */
export const kept = `${cache}/bench`;

/** In memory where the system allows it, so that the disk's noise does not hide the tools' own cost. */
export const work = `${existsSync('/dev/shm') ? '/dev/shm' : tmpdir()}/beffroi-bench`;

/** Whether the generator is there; says so when it is not. */
export function hasGenerator(): boolean {
  if (existsSync(shared)) return true;
  console.log(`Vitesse non mesurée : il manque ${shared} (générateur, sites des autres outils).`);
  return false;
}
