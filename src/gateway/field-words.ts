import { fieldAt, keysAt } from '../content/fields.ts';
import { infoOf, type FieldInfo } from '../model/index.ts';
import type { FieldPath } from './field-places.ts';
import { schemaOf } from './schemas.ts';

/** The label of the text under the fields of an entry. */
export const bodyLabel = 'Texte';

/** The labels of the form that lead to a field, outermost first. */
export function labelsOf(type: string, path: FieldPath): string[] {
  return path.map((key, index) => {
    if (typeof key === 'number') return `élément ${String(key + 1)}`;
    return infoAt(type, path.slice(0, index + 1))?.label ?? (key === 'body' ? bodyLabel : key);
  });
}

/** A sentence of the reader with the words of the form in the place of keys and values. */
export function inFormWords(type: string, path: FieldPath, message: string): string {
  const options = optionsOf(type, path);
  const sentence = Object.entries(options).reduce(
    (text, [value, label]) => text.replaceAll(`${value} (${label})`, label),
    message.replace(aboutYaml, ''),
  );
  return sentence.replace(quoted, (whole, key: string, value?: string) => {
    const field = known(type, path, key);
    return field ? `«\u202f${inWords(infoOf(field), value)}\u202f»` : whole;
  });
}

function inWords({ label, widget }: FieldInfo, value: string | undefined): string {
  if (value === undefined) return label;
  const word = widget.kind === 'choice' ? widget.options[value] : undefined;
  return `${label}\u202f: ${word ?? value}`;
}

/** A form takes care of these. */
const aboutYaml = /, sans guillemets(?: ni espace)?(?:, avec un point pour les décimales)?/;
/** « start », « kind: job ». */
const quoted = /«\u202f([a-z]\w*)(?:: ([\w-]+))?\u202f»/gi;

/** The field that a key names, at the level of a path or further out. */
function known(type: string, path: FieldPath, key: string) {
  const levels = path.map((_, index) => path.slice(0, path.length - index));
  const level = [...levels, []].find((one) =>
    keysAt(schemaOf(type), one).some((field) => field.key === key),
  );
  return level && fieldAt(schemaOf(type), [...level, key]);
}

function infoAt(type: string, path: FieldPath): FieldInfo | undefined {
  const field = path.length > 0 ? fieldAt(schemaOf(type), path) : undefined;
  return field && infoOf(field);
}

function optionsOf(type: string, path: FieldPath): Readonly<Record<string, string>> {
  const widget = infoAt(type, path)?.widget;
  return widget?.kind === 'choice' ? widget.options : {};
}
