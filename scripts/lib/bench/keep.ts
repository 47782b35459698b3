import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { z } from 'zod';
import { kept } from './folders.ts';
import type { Part } from './options.ts';

const fileOf = (part: Part) => `${kept}/${part}.json`;

/** Writes all that was measured, with the machine it was measured on. */
export function keep(part: Part, measured: readonly object[]): void {
  const machine = { processors: cpus().map(({ model }) => model), memory: totalmem() };
  mkdirSync(kept, { recursive: true });
  const at = new Date().toISOString();
  const all = { at, node: process.version, ...machine, measured };
  writeFileSync(fileOf(part), JSON.stringify(all, null, 2));
  console.log(`Relevés complets : ${fileOf(part)}`);
}

/** Whether a part was measured here. */
export function isKept(part: Part): boolean {
  return existsSync(fileOf(part));
}

/** What was kept of a part. Throws a French sentence when that was not measured here. */
export function readKept<T>(part: Part, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(readFileSync(fileOf(part), 'utf8')));
  } catch (cause) {
    const command = `npm run bench -- --only ${part}`;
    throw new Error(`Il manque des relevés complets : lancez d’abord ${command}.`, { cause });
  }
}
