import { existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { z } from 'zod';
import { fixText, type Change } from '../../../src/check/fix.ts';
import { collections, profile } from '../../../src/model/index.ts';
import type { CommuneId } from '../../../src/urls.ts';
import { nameOf } from '../build/names.ts';

/** What was corrected in a file. */
export interface FixedFile {
  /** Relative to the content folder. */
  file: string;
  changes: Change[];
}

const types = Object.values(collections);
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Corrects what is certain in the files of a commune, and says what it changed. */
export function fixCommune(content: string, id: CommuneId): FixedFile[] {
  const folder = nameOf(id);
  const entries = types.flatMap(({ folder: name, schema }) =>
    filesIn(content, `${folder}/${name}`).map((file) => fixFile(content, file, schema)),
  );
  return [fixFile(content, `${folder}/profile.yaml`, profile.schema), ...entries].flat();
}

function filesIn(content: string, folder: string): string[] {
  const path = `${content}/${folder}`;
  if (!existsSync(path) || !lstatSync(path).isDirectory()) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

/** A file that is no text is left alone: the reader says it. */
function fixFile(content: string, file: string, schema: z.core.$ZodType): FixedFile[] {
  const source = textOf(`${content}/${file}`);
  if (source === undefined) return [];
  const { text, changes } = fixText(source, schema, file.endsWith('.md'));
  if (text === source) return [];
  writeFileSync(`${content}/${file}`, text);
  return [{ file, changes }];
}

function textOf(path: string): string | undefined {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  try {
    const text = utf8.decode(readFileSync(path));
    return text.trim() === '' ? undefined : text;
  } catch {
    return undefined;
  }
}
