import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';
import { problemLines, textLines } from '../scripts/lib/report.ts';
import { readCommune } from '../src/content/commune.ts';
import { hoursProblem } from '../src/dates/hours-problem.ts';
import { recurrenceProblem } from '../src/dates/recurrence-problem.ts';
import { recurrenceText } from '../src/dates/recurrence-text.ts';
import {
  actKinds,
  alertLevels,
  collections,
  directoryKinds,
  documentKinds,
  eventKinds,
  heritageKinds,
  infoOf,
  newsKinds,
  offerKinds,
  practicalKinds,
  placeKinds,
  profile,
} from '../src/model/index.ts';
import { minimalPdf } from './fixture/media.ts';
import { redAndBlue, temporaryFolder } from './media/files.ts';

const guide = readFileSync(new URL('../CONTRIBUTING.md', import.meta.url), 'utf8');
const id = { department: 'vienne', commune: 'val-d-exemple' };

/** A text whose spaces are all ordinary. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/** The files that the guide shows, by their path in the commune's folder. */
const examples = new Map(
  Array.from(guide.matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gm), ([, name = '', text = '']) => [
    name,
    text,
  ]),
);

/** Reads a commune made of these files, with the photos and documents that they name. */
async function read(context: TestContext, files: ReadonlyMap<string, string>) {
  const root = await temporaryFolder(context);
  const folder = path.join(root, id.department, id.commune);
  for (const part of ['media', ...Object.keys(collections)])
    await mkdir(path.join(folder, part), { recursive: true });
  for (const [name, text] of files) await writeFile(path.join(folder, name), text);
  for (const [file] of [...files.values()].join('').matchAll(/media\/[\w-]+\.\w+/g))
    await putMedia(path.join(folder, file));
  const reading = await readCommune(root, id, path.join(root, 'cache'));
  return { ...reading, lineOf: textLines(root) };
}

async function putMedia(file: string): Promise<void> {
  if (file.endsWith('.pdf')) await writeFile(file, minimalPdf());
  else await redAndBlue(32, 24).toFile(file);
}

test('the examples of the guide make a commune without a problem', async (context) => {
  const { commune, problems } = await read(context, examples);
  assert.deepEqual(problems, []);
  assert.equal(commune?.alerts.length, 1);
  assert.equal(commune.news.length, 1);
  assert.equal(commune.heritage.length, 1);
  assert.equal(commune.events.length, 3);
  assert.equal(commune.places.length, 1);
  assert.equal(commune.offers.length, 2);
  assert.equal(commune.directory.length, 1);
  assert.equal(commune.documents.length, 1);
  assert.equal(commune.ambassadors.length, 1);
  assert.equal(commune.pictures.size, 10, 'the cover of the bulletin is one');
});

test('a problem is told as the guide shows it', async (context) => {
  const shown = /^```text\n([^]*?)\n```$/m.exec(guide)?.[1] ?? '';
  const market = examples.get('events/marche.md') ?? '';
  const wrong = new Map(examples).set('events/marche.md', market.replace('start:', 'strat:'));
  const { problems, lineOf } = await read(context, wrong);
  assert.equal(plain(stripVTControlCharacters(problemLines(problems, lineOf))), plain(shown));
});

/** What stands under a heading of the third level. */
function section(heading: string): string {
  const found = guide.split(/^### /m).find((text) => text.startsWith(`${heading}\n`));
  assert.ok(found, `the guide has no « ${heading} »`);
  return found;
}

/** The rows of a table whose first column is code. */
function rows(text: string): [string, string][] {
  return Array.from(text.matchAll(/^\| `(.+?)` +\| (.+?) +\|$/gm), ([, code = '', words = '']) => [
    code,
    words,
  ]);
}

for (const [{ label }, kinds] of [
  [collections.alerts, alertLevels],
  [collections.news, newsKinds],
  [collections.directory, directoryKinds],
  [collections.heritage, heritageKinds],
  [collections.events, eventKinds],
  [collections.places, placeKinds],
  [collections.documents, documentKinds],
  [collections.offers, offerKinds],
  [collections.practical, practicalKinds],
  [collections.acts, actKinds],
] as const)
  test(`« ${label} » lists its kinds`, () => {
    assert.deepEqual(Object.fromEntries(rows(section(label))), kinds);
  });

/** Every key and every value that a content type knows. */
function words(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodOptional) return words(schema.unwrap());
  if (schema instanceof z.ZodArray) return words(schema.element);
  if (schema instanceof z.ZodObject)
    return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, field]) => [
      key,
      ...words(field),
    ]);
  const { widget } = infoOf(schema);
  return widget.kind === 'choice' ? Object.keys(widget.options) : [];
}

for (const { label, schema } of [profile, ...Object.values(collections)])
  test(`« ${label} » names all its fields and their values`, () => {
    const written = new Set(section(label).match(/[\w-]+/g));
    assert.deepEqual(
      words(schema).filter((word) => !written.has(word)),
      [],
    );
  });

test('the opening hours of the guide are right', () => {
  const values = rows(section('Les horaires')).map(([value]) => value);
  assert.ok(values.length >= 5);
  for (const value of values) assert.equal(hoursProblem(value), undefined, value);
});

test('the rules of the guide are right, and say what it says', () => {
  const rules = rows(section('Les répétitions'));
  assert.ok(rules.length >= 5);
  for (const [rule, text] of rules) {
    assert.equal(recurrenceProblem(rule), undefined, rule);
    assert.equal(plain(recurrenceText(rule)), plain(text));
  }
});
