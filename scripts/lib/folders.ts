import { fileURLToPath } from 'node:url';

/** Beffroi's own root; the commands may be run from anywhere. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Kept between builds: npm leaves `.cache` in place, and Netlify keeps `node_modules` (netlify.toml). */
export const cache = `${root}/node_modules/.cache/beffroi`;

/** The folders that a command works on. */
export interface Folders {
  content: string;
  dist: string;
}
