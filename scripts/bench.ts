import { mkdirSync, rmSync } from 'node:fs';
import { benchCheck } from './lib/bench/check.ts';
import { benchCountry } from './lib/bench/country.ts';
import { benchTask } from './lib/bench/desk-task.ts';
import { benchDesk } from './lib/bench/desk.ts';
import { benchEdits } from './lib/bench/edit.ts';
import { work } from './lib/bench/folders.ts';
import { benchImages } from './lib/bench/images.ts';
import { keep } from './lib/bench/keep.ts';
import { benchLighthouse } from './lib/bench/lighthouse.ts';
import { help, readOptions, type Options } from './lib/bench/options.ts';
import { writeReport } from './lib/bench/report.ts';
import { buildRealSite } from './lib/bench/site.ts';
import { benchSearch } from './lib/bench/search.ts';
import { benchBuilds } from './lib/bench/speed.ts';
import { benchWeights } from './lib/bench/weights.ts';

const options = askedOptions();
try {
  if (options) await bench(options);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function askedOptions(): Options | undefined {
  try {
    const asked = readOptions(process.argv.slice(2));
    if (!asked) console.log(help);
    return asked;
  } catch (error) {
    // parseArgs says an unknown option in English, with a TypeError.
    const ours = error instanceof Error && !(error instanceof TypeError);
    console.error(`${ours ? error.message : 'Option inconnue.'}\n\n${help}`);
    process.exitCode = 1;
    return undefined;
  }
}

async function bench(asked: Options): Promise<void> {
  const { parts } = asked;
  mkdirSync(work, { recursive: true });
  const ofSite = ['pages', 'lighthouse', 'search'] as const;
  const dist = ofSite.some((part) => parts.includes(part)) ? await buildRealSite() : '';
  if (parts.includes('pages')) keep('pages', await benchWeights(dist));
  if (parts.includes('lighthouse')) keep('lighthouse', await benchLighthouse(dist));
  if (parts.includes('search')) keep('search', await benchSearch(dist));
  if (parts.includes('build')) keep('build', await benchBuilds(asked));
  if (parts.includes('edit')) keep('edit', await benchEdits(asked));
  if (parts.includes('check')) keep('check', await benchCheck(asked));
  if (parts.includes('country')) keep('country', await benchCountry(asked));
  if (parts.includes('images')) keep('images', await benchImages(asked));
  if (parts.includes('desk')) keep('desk', [...(await benchDesk([200, 35_000])), benchTask()]);
  if (asked.report) writeReport();
}
