import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse, stringify } from 'yaml';
import { canonical } from '../../src/gateway/canonical.ts';
import { schemaOf } from '../../src/gateway/schemas.ts';
import { contentDrawer } from './random-content.ts';

const cases = 25;

describe('whatever is written', () => {
  for (const type of ['profile', 'events', 'heritage', 'offers'])
    it(`in ${type} is written once and for all, and says the same`, () => {
      const draw = contentDrawer(cases);
      for (let index = 0; index < cases; index += 1) {
        const data = draw(schemaOf(type));
        if (said(data) === undefined) continue;
        check(type, data, draw(schemaOf(type)));
      }
    });
});

function check(type: string, data: unknown, other: unknown): void {
  const raw = textOf(type, data);
  const current = textOf(type, other);
  const alone = canonical(type, raw);
  const onto = canonical(type, raw, current);
  assert.deepEqual(said(parse(fieldsOf(alone))), said(data));
  assert.equal(canonical(type, alone), alone);
  assert.equal(canonical(type, alone, alone), alone);
  assert.equal(canonical(type, onto, onto), onto);
  assert.equal(canonical(type, onto, current), onto);
  assert.equal(canonical(type, raw, onto), onto);
}

/** As Decap writes it. */
function textOf(type: string, data: unknown): string {
  return type === 'profile' ? stringify(data) : `---\n${stringify(data)}---\n\nUn bal.\n\n`;
}

function fieldsOf(text: string): string {
  return text.startsWith('---') ? text.slice(4, text.indexOf('\n---\n')) : text;
}

/** What data say, whatever their empty values, the spaces of their texts and the order of their keys. */
function said(data: unknown): unknown {
  if (data === null || data === undefined) return undefined;
  if (typeof data === 'string') return data.replace(/\s+/g, ' ').trim() || undefined;
  if (typeof data !== 'object') return JSON.stringify(data);
  const entries = Object.entries(data)
    .map(([key, value]): [string, unknown] => [key, said(value)])
    .filter(([, value]) => value !== undefined);
  if (entries.length === 0) return undefined;
  return Array.isArray(data) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
