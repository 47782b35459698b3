import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import type { CmsField } from '../../src/cms/types.ts';
import { hidden } from '../../src/cms/layout.ts';
import { fieldAt } from '../../src/content/fields.ts';
import { typeset } from '../../src/content/typography.ts';
import { infoOf, type Widget } from '../../src/model/index.ts';
import { allFields, config, formNames, models } from './forms.ts';

/** The fields of the forms that the model has, each with its check. */
const modelled = allFields.flatMap(({ path, ...placed }) => {
  const [name, ...keys] = path.split('.');
  const form = formNames.find((one) => one === name);
  const check = form && fieldAt(models[form].schema, keys);
  return check ? [{ path, check, ...placed }] : [];
});

const widgets: Readonly<Record<Widget['kind'], string>> = {
  text: 'string',
  markdown: 'prose',
  code: 'string',
  link: 'string',
  number: 'decimal',
  boolean: 'boolean',
  day: 'day',
  time: 'clock',
  choice: 'select',
  reference: 'reference',
  entry: 'entry',
  hours: 'hours',
  recurrence: 'recurrence',
  picture: 'image',
  document: 'file',
  group: 'object',
  list: 'list',
};

test('every field of the model has the widget of its kind, with its label', () => {
  assert.ok(modelled.length > 150);
  for (const { path, field, check } of modelled) {
    const { label, widget } = infoOf(check);
    const isLong = widget.kind === 'text' && widget.multiline;
    const shown = isLong ? 'text' : widgets[widget.kind];
    assert.equal(field.widget, hidden.includes(field.name) ? 'hidden' : shown, path);
    assert.equal(field.label, typeset(label), path);
  }
});

test('a field is asked for when the model asks for it, unless its group may stay empty', () => {
  for (const { path, field, check, inside } of modelled) {
    const group = inside.at(-1);
    const free = group?.widget === 'object' && group.required === false;
    const asked = !(check instanceof z.ZodOptional) && !free;
    assert.equal(field.required, asked ? undefined : false, path);
  }
});

test('a group that may stay empty tells what it needs once it is not', () => {
  const place = allFields.find(({ path }) => path === 'events.place')?.field;
  assert.equal(
    place?.hint,
    'Si vous remplissez cette partie, donnez au moins «\u202fNom du lieu\u202f».',
  );
});

function patterned(): { path: string; pattern: [string, string]; check: z.core.$ZodType }[] {
  return modelled.flatMap(({ path, field, check }) =>
    field.pattern ? [{ path, pattern: field.pattern, check }] : [],
  );
}

/** What people write, right or wrong. */
const values = [
  ...[
    'a',
    'x'.repeat(60),
    'x'.repeat(90),
    'x'.repeat(120),
    'x'.repeat(200),
    'x'.repeat(280),
    'x'.repeat(301),
  ],
  ...[
    '86400',
    '2A004',
    '218600781',
    'PA00105383',
    'IA86007663',
    '1914-12-21',
    '1926',
    'jeanne-martin',
  ],
  ...[
    'https://www.exemple.fr',
    'http://a.fr/é?b=c#d',
    'https://www.a.fr:8080/',
    'https://a.fr/b c',
  ],
  ...['05 49 00 00 00', '0549870000', '+33 5 49 87 00 00', '15', '0800 123 456', '05-49-87-00-00'],
  ...['mairie@exemple.fr', 'a.b+c@x-y.fr', 'mairie', 'a.fr', 'https://a', '12 rue du Pont'],
];

test('a form refuses nothing that the model accepts', () => {
  assert.ok(patterned().length > 60);
  for (const { path, pattern, check } of patterned())
    for (const value of values)
      if (z.core.safeParse(check, value).success) assert.match(value, new RegExp(pattern[0]), path);
});

test('what a form refuses, it refuses with the model’s sentence', () => {
  for (const { path, pattern, check } of patterned()) {
    const refused = values.filter((value) => !new RegExp(pattern[0]).test(value));
    assert.ok(refused.length > 0, path);
    for (const value of refused) {
      const [issue] = z.core.safeParse(check, value).error?.issues ?? [];
      assert.equal(pattern[1], typeset(issue?.message ?? ''), path);
    }
  }
});

test('a number tells its bounds and its unit', () => {
  const numbers = new Map(modelled.map(({ path, field }) => [path, field]));
  const { lowest, highest, integer } = numbers.get('offers.rooms') ?? {};
  assert.deepEqual([lowest, highest, integer], [1, 50, true]);
  assert.equal(numbers.get('offers.price')?.integer, undefined);
  assert.equal(numbers.get('offers.price')?.hint, 'En euros.');
  assert.equal(numbers.get('profile.area')?.hint, 'En km².');
});

function sentences({ label, hint, pattern, options = [] }: CmsField): string[] {
  return [label, hint ?? '', pattern?.[1] ?? '', ...options.map((one) => one.label)];
}

test('all that is read is French, in its typography', () => {
  for (const { path, field } of allFields)
    for (const sentence of sentences(field)) {
      assert.equal(sentence, typeset(sentence), path);
      assert.doesNotMatch(sentence, /OpenStreetMap|RFC|FREQ|YAML|Mo-Fr|true|false|fichier a/, path);
    }
  for (const { label, description } of config.collections)
    assert.equal(label + description, typeset(label + description));
});

test('Decap starts an entry without groups nor lists in it', () => {
  const preset = allFields.filter(({ field }) => field.default !== undefined);
  assert.deepEqual(
    preset.map(({ path, field, inside }) => [path, field.default, inside.length]),
    [
      ['alerts.start', '{{now}}', 0],
      ['news.published', '{{now}}', 0],
      ['acts.published', '{{now}}', 0],
      ['documents.date', '{{now}}', 0],
      ['offers.state', 'open', 0],
      ['offers.published', '{{now}}', 0],
      ['offers.validatedOn', '{{now}}', 0],
    ],
  );
});

test('a folded group or item is told by a line of its own, of fields that it has', () => {
  for (const { path, field } of allFields) {
    if (field.widget !== 'object' && field.widget !== 'list') continue;
    const named = field.summary?.matchAll(/\{\{fields\.(\w+)/g) ?? [];
    const shown = [...named].map(([, name]) => name);
    const keys = (field.fields ?? [field.field]).map((one) => one?.name);
    assert.ok(shown.length > 0, path);
    assert.ok(
      shown.every((name) => keys.includes(name)),
      path,
    );
  }
});
