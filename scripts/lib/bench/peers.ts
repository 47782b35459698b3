import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { kept, shared } from './folders.ts';

/** A tool to compare with: its version, or how to install it. */
export interface Peer {
  name: string;
  version?: string;
  install: string;
}

const packageSchema = z.object({ version: z.string() });
const wanted = z.object({
  dependencies: z.object({ '@11ty/eleventy': z.string(), 'js-yaml': z.string() }),
});

/** Hugo, as the system has it. */
function findHugo(): Peer {
  const { stdout, error } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  const version = error ? undefined : /^hugo v([\d.]+)/.exec(stdout)?.[1];
  return { name: 'Hugo', install: 'apt-get install hugo', ...(version && { version }) };
}

/** Eleventy, in a folder of its own: it is no dependency of Beffroi. */
function findEleventy(): Peer {
  const { dependencies } = wanted.parse(read(`${shared}/package.json`));
  const packages = Object.entries(dependencies).map(([name, version]) => `${name}@${version}`);
  const own = `${kept}/eleventy/node_modules/@11ty/eleventy/package.json`;
  return {
    name: 'Eleventy',
    install: `npm install --prefix ${kept}/eleventy ${packages.join(' ')}`,
    ...(existsSync(own) && { version: packageSchema.parse(read(own)).version }),
  };
}

/** The tools to compare with; says how to install those that are not. */
export function findPeers(): { hugo: Peer; eleventy: Peer } {
  const peers = { hugo: findHugo(), eleventy: findEleventy() };
  for (const { name, version, install } of Object.values(peers))
    if (version === undefined) console.log(`${name} : absent. Pour l’installer : ${install}`);
  return peers;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
