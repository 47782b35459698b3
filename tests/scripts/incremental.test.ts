import assert from 'node:assert/strict';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openSite, type BuildOptions } from '../../scripts/lib/build/site.ts';
import { cache } from '../../scripts/lib/folders.ts';
import { RandomNetwork, renameNetwork } from './random-edits.ts';
import { bytesOf } from './site-files.ts';
import { temporaryFolder } from './small-network.ts';

const steps = 30;

for (const seed of [1, 2, 3, 4])
  test(`after any change, the site is what a whole build makes of it (seed ${String(seed)})`, async (t) => {
    const folder = temporaryFolder();
    const network = new RandomNetwork(folder, seed);
    writeFileSync(join(folder, '.gitignore'), 'dist\nwhole\n.DS_Store\n');
    const build = (dist: string, changes: NonNullable<BuildOptions['changes']>, now: string) =>
      buildIn(folder, dist, { changes, now });
    const done: string[] = [];
    let day = 10;
    await build('dist', 'all', instant(day));
    for (let step = 0; step < steps; step += 1) {
      for (let acts = 0; acts < 3 && network.chance(0.6); acts += 1) done.push(network.step());
      if (network.chance(0.05)) day += 1;
      if (network.chance(0.03)) renameNetwork(network.content, `Réseau ${String(step)}`);
      rmSync(join(folder, 'whole'), { recursive: true, force: true });
      cpSync(join(folder, 'dist'), join(folder, 'whole'), { recursive: true });
      const mode = modeFor(network);
      done.push(`[${typeof mode === 'string' ? mode : 'few'}]`);
      const few = await build('dist', mode, instant(day));
      const whole = await build('whole', 'whole', instant(day));
      t.diagnostic(`${few.rendered} of ${whole.rendered}`);
      assert.deepEqual(
        bytesOf(join(folder, 'dist')),
        bytesOf(join(folder, 'whole')),
        done.join(' '),
      );
      if (mode === 'all') assert.deepEqual(few.problems, whole.problems, done.join(' '));
      assert.equal(few.pages, whole.pages, done.join(' '));
    }
  });

function modeFor(network: RandomNetwork): NonNullable<BuildOptions['changes']> {
  const changed = network.takeChanged();
  if (network.chance(0.4)) return changed;
  return network.isClean && network.chance(0.5) ? 'committed' : 'all';
}

async function buildIn(
  folder: string,
  dist: string,
  options: Pick<BuildOptions, 'changes' | 'now'>,
) {
  const folders = {
    content: join(folder, 'content'),
    dist: join(folder, dist),
    cache,
  };
  const site = await openSite(folders);
  return site.build({ ...options, progress: () => undefined });
}

/** In the evening in France, in the afternoon in Guadeloupe; the hour moves, the day does not. */
function instant(day: number): string {
  return `2027-06-${String(day)}T1${String(day % 9)}:00:00Z`;
}
