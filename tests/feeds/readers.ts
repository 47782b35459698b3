import Papa from 'papaparse';
import RssParser from 'rss-parser';
import { z } from 'zod';
import type { FieldType } from '../../src/feeds/data/field.ts';

/** The items of an RSS feed. Throws for one that is not right. */
export async function readRss(text: string) {
  const { items, feedUrl, title } = await new RssParser().parseString(text);
  return { items, feedUrl, title };
}

const address = z.url({ protocol: /^https?$/ });
const instant = z.iso.datetime();

/** JSON Feed 1.1, of which we write these: https://www.jsonfeed.org/version/1.1/ */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: address,
  feed_url: address,
  language: z.literal('fr'),
  authors: z.array(z.strictObject({ name: z.string().min(1), url: address })),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: address,
      title: z.string().min(1),
      content_text: z.string().min(1),
      date_published: instant,
      date_modified: instant,
      tags: z.array(z.string().min(1)),
    }),
  ),
});

export function readJsonFeed(text: string) {
  return jsonFeed.parse(JSON.parse(text));
}

const about = {
  title: z.string().min(1),
  licence: z.literal('Licence Ouverte 2.0'),
  licenceUrl: address,
  source: z.string().min(1),
  url: address,
  documentation: address,
};

interface DocumentedField {
  name: string;
  type: FieldType;
  options?: Readonly<Record<string, string>> | undefined;
}

const types: Record<FieldType, z.ZodType> = {
  text: z.string(),
  url: address,
  code: z.string().regex(/^[\w-]+$/),
  number: z.number(),
  boolean: z.boolean(),
  date: z.iso.date(),
  moment: z.union([z.iso.date(), z.iso.datetime({ offset: true })]),
  list: z.array(z.string()).min(1),
};

/** Rows with the fields that are documented, and no other. */
function rowSchema(fields: readonly DocumentedField[]) {
  const shape = fields.map(({ name, type, options }) => {
    const check = options ? z.enum(Object.keys(options)) : types[type];
    return [name, check.optional()] as const;
  });
  return z.strictObject(Object.fromEntries(shape)).extend({ url: address });
}

export function readDocument(text: string, fields: readonly DocumentedField[]) {
  const schema = z.strictObject({ ...about, items: z.array(rowSchema(fields)) });
  return schema.parse(JSON.parse(text));
}

/** A collection of points: RFC 7946. */
export function readPoints(text: string, fields: readonly DocumentedField[]) {
  const schema = z.strictObject({
    type: z.literal('FeatureCollection'),
    ...about,
    features: z.array(
      z.strictObject({
        type: z.literal('Feature'),
        id: address,
        geometry: z.strictObject({
          type: z.literal('Point'),
          coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
        }),
        properties: rowSchema(fields),
      }),
    ),
  });
  return schema.parse(JSON.parse(text));
}

/** The rows of a table with the columns that are documented. Throws for another. */
export function readTable(text: string, fields: readonly DocumentedField[]) {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  const names = fields.map(({ name }) => name);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  if (meta.fields?.join() !== names.join()) throw new Error(`columns: ${String(meta.fields)}`);
  if (meta.delimiter !== ';') throw new Error(`delimiter: ${meta.delimiter}`);
  return data;
}
