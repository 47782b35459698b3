import { cmsConfig } from '../../src/cms/config.ts';
import { sections, type FormName } from '../../src/cms/layout.ts';
import type { CmsField } from '../../src/cms/types.ts';
import { collectionNames, collections, profile } from '../../src/model/index.ts';

/** The model behind each form. */
export const models = { ...collections, profile };
export const formNames: readonly FormName[] = [...collectionNames, 'profile'];
export const config = cmsConfig();

/** The fields of a form. */
export function formOf(name: FormName): CmsField[] {
  const collection = config.collections.find((one) => one.name === name);
  if (!collection) throw new TypeError(name);
  return 'fields' in collection ? collection.fields : collection.files.flatMap((one) => one.fields);
}

/** The keys of a form's sections. */
export function keysOf(name: FormName): string[] {
  return sections[name].flatMap(({ keys }) => keys);
}

export interface Placed {
  /** As `offers.salary.min`; an item of a list has the place 0. */
  path: string;
  field: CmsField;
  /** The fields that hold it, outermost first. */
  inside: readonly CmsField[];
}

/** Every field of every form, with what it is in. */
export const allFields: readonly Placed[] = formNames.flatMap((name) =>
  formOf(name).flatMap((field) => [...under(field, `${name}.${field.name}`, [])]),
);

function* under(field: CmsField, path: string, inside: readonly CmsField[]): Generator<Placed> {
  yield { path, field, inside };
  const place = field.widget === 'list' ? `${path}.0` : path;
  for (const child of field.fields ?? [])
    yield* under(child, `${place}.${child.name}`, [...inside, field]);
  if (field.field) yield* under(field.field, place, [...inside, field]);
}
