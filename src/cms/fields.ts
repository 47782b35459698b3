import { z } from 'zod';
import { spaced } from '../content/typography.ts';
import { infoOf } from '../model/index.ts';
import { hintOf } from './hints.ts';
import { defaults, hidden, openGroups, sections, summaries, type FormName } from './layout.ts';
import { patternOf } from './patterns.ts';
import type { CmsField } from './types.ts';
import { childrenOf, longest, unwrap } from './walk.ts';
import { prose, valueWidget, type Settings } from './widgets.ts';

/** The form of a content type: its fields by section, a heading before each. */
export function formFields(form: FormName, schema: z.ZodObject): CmsField[] {
  const checks = new Map(childrenOf(schema));
  return sections[form].flatMap(({ title, keys }, index) => [
    heading(index + 1, title),
    ...keys.map((key) => {
      const check = checks.get(key);
      const preset = defaults[form][key];
      const field = check ? formField(key, check) : bodyField(key);
      return { ...field, ...(preset !== undefined && { default: preset }) };
    }),
  ]);
}

function heading(rank: number, title: string): CmsField {
  return { name: `_heading_${String(rank)}`, label: title, widget: 'heading', required: false };
}

/** The Markdown under the fields of an entry, which is no field of the model. */
function bodyField(name: string): CmsField {
  return { name, label: 'Texte', ...prose, required: false };
}

/**
 * A field of the model in a form. In a group that may stay empty, Decap would ask for what the model
 * asks for only once something is written there: so nothing is required, and the group's hint tells.
 */
function formField(name: string, check: z.core.$ZodType, mayBeEmpty = false): CmsField {
  const info = infoOf(check);
  if (hidden.includes(name)) return hiddenField(name, info.label);
  const optional = mayBeEmpty || check instanceof z.ZodOptional;
  const bare = unwrap(check);
  const hint = hintOf(name, bare, optional);
  const pattern = patternOf(bare, info.widget);
  return {
    name,
    label: spaced(info.label),
    ...settingsOf(name, bare, optional),
    ...(optional && { required: false }),
    ...(hint && { hint }),
    ...(pattern && { pattern }),
  };
}

function hiddenField(name: string, label: string): CmsField {
  return { name, label: spaced(label), widget: 'hidden', required: false };
}

function settingsOf(name: string, check: z.core.$ZodType, optional: boolean): Settings {
  if (check instanceof z.ZodObject) return group(name, check, optional);
  if (check instanceof z.ZodArray) return list(name, check);
  return valueWidget(check, infoOf(check).widget);
}

function group(name: string, check: z.ZodObject, optional: boolean): Settings {
  const fields = childrenOf(check).map(([key, child]) => formField(key, child, optional));
  const collapsed = optional && !openGroups.includes(name);
  return { widget: 'object', fields, collapsed, summary: summaryOf(name, fields) };
}

function list(name: string, check: z.ZodArray): Settings {
  const item = formField('item', check.element);
  const max = longest(check);
  return {
    widget: 'list',
    label_singular: item.label,
    collapsed: true,
    ...(item.fields ? { fields: item.fields } : { field: item }),
    summary: summaryOf(name, item.fields ?? [item]),
    ...(max !== undefined && { max }),
  };
}

/** The line that stands for a folded group: its first text that is required, or its first text. */
function summaryOf(name: string, fields: readonly CmsField[]): string {
  const texts = fields.filter(({ widget }) => ['string', 'text'].includes(widget));
  const shown = texts.find(({ required }) => required === undefined) ?? texts[0] ?? fields[0];
  return summaries[name] ?? `{{fields.${shown?.name ?? ''} | default('non rempli')}}`;
}
