import type { FeedSource } from '../source.ts';

/** What a cell holds; a list is one text in a table. */
export type Value = string | number | boolean | readonly string[] | undefined;

/** The kinds of fields, as the page that documents them says them. */
export const fieldTypes = {
  text: 'texte',
  url: 'adresse web',
  code: 'code',
  number: 'nombre',
  boolean: 'true ou false',
  date: 'jour (AAAA-MM-JJ)',
  moment: 'jour, ou instant avec son décalage (ISO 8601)',
  list: 'liste',
} as const;
export type FieldType = keyof typeof fieldTypes;

/** What is said of a field to those who use the data. */
export interface FieldInfo {
  name: string;
  type: FieldType;
  /** In French. */
  meaning: string;
  /** The values that it can take, with what they mean. */
  options?: Readonly<Record<string, string>> | undefined;
}

/** A field: what is said of it, and what is written, from one definition. */
export interface Field<T> extends FieldInfo {
  of: (item: T) => Value;
}

/** A thing of a commune, with all that its fields may need. */
export interface Item<E> extends FeedSource {
  entry: E;
}

type Maker<V> = <T>(name: string, meaning: string, of: (item: T) => V | undefined) => Field<T>;

const maker =
  <V extends Value>(type: FieldType): Maker<V> =>
  (name, meaning, of) => ({ name, type, meaning, of });

export const text = maker<string>('text');
export const url = maker<string>('url');
export const code = maker<string>('code');
export const number = maker<number>('number');
export const flag = maker<boolean>('boolean');
export const date = maker<string>('date');
export const moment = maker<string>('moment');
export const list = maker<readonly string[]>('list');

/** One of the values of a choice of the model. */
export function choice<T, V extends string>(
  name: string,
  meaning: string,
  options: Readonly<Record<V, string>>,
  of: (item: T) => V | undefined,
): Field<T> {
  return { name, type: 'code', meaning, options, of };
}
