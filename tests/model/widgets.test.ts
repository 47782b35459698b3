import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { infoOf } from '../../src/model/index.ts';
import { allFields, contentTypes } from './walk.ts';

test('every field has a French label and a widget', () => {
  assert.ok(allFields.length > 200);
  for (const { path, schema } of allFields) {
    const { label, widget } = infoOf(schema);
    assert.match(label, /^[A-ZÀÉ]/, path);
    assert.match(widget.kind, /^[a-z]+$/, path);
  }
});

test('groups, lists and leaves have the widget of their kind', () => {
  for (const { path, schema } of allFields) {
    const bare = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
    const kind =
      bare instanceof z.ZodArray ? 'list' : bare instanceof z.ZodObject ? 'group' : 'leaf';
    const shown = infoOf(schema).widget.kind;
    assert.equal(shown === 'list' || shown === 'group' ? shown : 'leaf', kind, path);
  }
});

test('a field that may be left out says the same as when it may not', () => {
  for (const { schema } of allFields)
    if (schema instanceof z.ZodOptional) assert.deepEqual(infoOf(schema), infoOf(schema.unwrap()));
});

test('hints are sentences', () => {
  for (const { path, schema } of allFields) assert.match(infoOf(schema).hint ?? '.', /\.$/, path);
});

test('a bare zod type has no label', () => {
  assert.throws(() => infoOf(z.string()), TypeError);
});

test('content types have names of their own, and words for one and for several', () => {
  assert.equal(new Set(contentTypes.map(({ name }) => name)).size, contentTypes.length);
  for (const { label, labelPlural } of contentTypes) assert.ok(label && labelPlural);
});
