import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Measure, NetworkMeasures, PerformanceReport } from '../../../src/performance.ts';
import { root } from '../folders.ts';
import { isKept, readKept } from './keep.ts';
import { median } from './table.ts';

const run = z.object({ seconds: z.number(), total: z.number() }).catchall(z.number());
const timing = z.object({
  tool: z.object({ name: z.string() }),
  communes: z.number(),
  pages: z.number().default(0),
  bytes: z.number().default(0),
  runs: z.array(run).min(1),
});
const keptPart = z.object({
  at: z.string(),
  node: z.string(),
  processors: z.array(z.string()),
  memory: z.number(),
  measured: z.array(timing).min(1),
});

/** What was kept of a part, as far as the report tells it. */
export type KeptPart = z.infer<typeof keptPart>;

/** Writes the report that the site shows, from what was kept. Throws a French sentence when a part is missing. */
export function writeReport(): void {
  const build = readKept('build', keptPart);
  const kept = {
    build,
    edit: readKept('edit', keptPart),
    check: readKept('check', keptPart),
    ...(isKept('country') && { country: readKept('country', keptPart) }),
  };
  const file = `${root}/src/guides/performance.json`;
  writeFileSync(file, `${JSON.stringify(reportOf(kept, versionsOf(build)), null, 2)}\n`);
  console.log(`Compte rendu : ${file}`);
}

const packageJson = z.object({ version: z.string() });

function versionsOf({ node }: KeptPart): PerformanceReport['versions'] {
  const version = (folder: string) =>
    packageJson.parse(JSON.parse(readFileSync(`${root}/${folder}/package.json`, 'utf8'))).version;
  return {
    beffroi: version('.'),
    node: node.replace(/^v/, ''),
    astro: version('node_modules/astro'),
  };
}

type KeptParts = Record<'build' | 'edit' | 'check', KeptPart> & { country?: KeptPart };

/** The medians, and the runs that they come from; a country only where it was measured. */
export function reportOf(
  { build, edit, check, country }: KeptParts,
  versions: PerformanceReport['versions'],
): PerformanceReport {
  const { processors, memory } = build;
  const isTheme = ({ communes }: NetworkMeasures) => communes === 0;
  const builds = networksOf(build);
  return {
    at:
      [build, edit, check]
        .map(({ at }) => at)
        .toSorted()
        .at(-1) ?? '',
    machine: {
      processor: processors[0] ?? '',
      cores: processors.length,
      gigabytes: Math.round(memory / 2 ** 30),
    },
    versions,
    theme: builds.filter(isTheme).flatMap(({ measures }) => measures),
    builds: builds.filter((network) => !isTheme(network)),
    edits: networksOf(edit),
    checks: networksOf(check),
    ...(country && { country: networksOf(country)[0] }),
  };
}

function networksOf({ measured }: KeptPart): NetworkMeasures[] {
  const bySize = Map.groupBy(measured, ({ communes }) => communes);
  return [...bySize].map(([communes, own]) => ({ communes, measures: own.map(measureOf) }));
}

function measureOf({ tool, pages, bytes, runs }: KeptPart['measured'][number]): Measure {
  const seconds = rounded(median(runs.map((one) => one.seconds)));
  const memory = rounded(median(runs.map(({ total }) => total)));
  return { name: tool.name, pages, bytes, seconds, memory, runs: runs.map(roundedRun) };
}

function roundedRun(values: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, rounded(value)]));
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
