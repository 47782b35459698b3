import { stringify } from 'csv-stringify/sync';
import type { FieldInfo, Value } from './field.ts';
import type { Row } from './sets.ts';

/** What a file says of itself, before its items. */
export interface About {
  title: string;
  licence: string;
  licenceUrl: string;
  /** Whom to name, as the licence asks. */
  source: string;
  url: string;
  documentation: string;
}

/**
 * A table that a French spreadsheet opens by a double click: in UTF-8, which a byte-order mark tells
 * Excel, cut by semicolons since commas are for decimals there. Numbers keep their point, for
 * programs. A cell that would be taken for a formula starts with an apostrophe:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvText(fields: readonly FieldInfo[], rows: readonly Row[]): string {
  const names = fields.map(({ name }) => name);
  const lines = rows.map((row) => names.map((name) => cellOf(row[name])));
  return stringify([names, ...lines], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

/** Between the items of a list, in one cell. */
export const listSeparator = ' | ';

function cellOf(value: Value): string | number | undefined {
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'string' || typeof value === 'number'
    ? value
    : value?.join(listSeparator);
}

export function jsonText(about: About, rows: readonly Row[]): string {
  const items = rows.map((row) => JSON.stringify(row));
  return linesDocument('json', about, items);
}

/** The rows that have coordinates, as points (RFC 7946). */
export function geoJsonText(about: About, rows: readonly Row[]): string {
  return linesDocument('geojson', about, rows.flatMap(feature));
}

function feature({ latitude, longitude, ...properties }: Row): string[] {
  if (latitude === undefined || longitude === undefined) return [];
  const geometry = { type: 'Point', coordinates: [longitude, latitude] };
  const { url: id } = properties;
  return [JSON.stringify({ type: 'Feature', id, geometry, properties })];
}

/** A document with an item on each line: those of several are joined as they are, unread. */
export function linesDocument(
  format: 'json' | 'geojson',
  about: About,
  items: readonly string[],
): string {
  const head = format === 'json' ? about : { type: 'FeatureCollection', ...about };
  const key = format === 'json' ? 'items' : 'features';
  return `${JSON.stringify(head).slice(0, -1)},"${key}":[\n${items.join(',\n')}\n]}\n`;
}
