import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonical } from '../../src/gateway/canonical.ts';
import { RefusedText } from '../../src/gateway/refusal.ts';

function refusal(type: string, raw: string): string {
  try {
    return `kept: ${canonical(type, raw)}`;
  } catch (error) {
    if (!(error instanceof RefusedText)) throw error;
    return error.message;
  }
}

const nested = (depth: number) => `a: ${'['.repeat(depth)}1${']'.repeat(depth)}\n`;

const fields: Record<string, [fields: string, sentence: RegExp]> = {
  'a standard tag': ['title: !!str Bal\n', /entre guillemets/],
  'a tag of one’s own': ['title: !js/function "alert()"\n', /entre guillemets/],
  'the tag of no tag': ['title: ! Bal\n', /entre guillemets/],
  'an anchor': ['title: &a Bal\n', /entre guillemets/],
  'an alias': ['title: &a Bal\nsummary: *a\n', /entre guillemets/],
  'a merge key': ['title: Bal\n<<: {free: true}\n', /« << »/],
  'a key written twice': ['title: Bal\ntitle: Autre\n', /déjà écrit/],
  'a key that is no word': ['? [a]\n: 1\n', /nom d’un champ/],
  'twenty-one levels': [nested(21), /imbriqués/],
  'fifty thousand levels': [nested(50_000), /trop/],
  'a list that never ends': [`a: ${'['.repeat(90_000)}\n`, /./],
  'a quote that never closes': ['title: "Bal\n', /guillemet/],
  'an invisible character': ['title: "Bal\\u0003"\n', /invisible/],
  'an end of document': ['title: Bal\n...\n', /de trop/],
  'no field': ['', /Aucun champ/],
  'empty fields': ['title: ""\nplace: {}\n', /Aucun champ/],
  'a text in the place of fields': ['Bal\n', /Aucun champ/],
  'a list in the place of fields': ['- Bal\n', /Aucun champ/],
  'a text too long': [`title: ${'é'.repeat(100_000)}\n`, /200 ko/],
};

describe('refused, in an event and in a profile', () => {
  for (const [name, [yaml, sentence]] of Object.entries(fields))
    it(name, () => {
      for (const [type, raw] of [
        ['events', `---\n${yaml}---\n`],
        ['profile', yaml],
      ] as const)
        assert.match(refusal(type, raw).replaceAll('\u202f', ' '), sentence);
    });
});

describe('refused, an event that is not', () => {
  for (const raw of ['---js\ntitle: Bal\n---\n', '--- js\ntitle: Bal\n---\n', 'title: Bal\n', ''])
    it(JSON.stringify(raw), () => {
      assert.match(refusal('events', raw), /entre deux lignes/);
    });

  for (const raw of ['\n---\ntitle: Bal\n---\n', '---\ntitle: Bal\n', '---\ntitle: Bal\n---js\n'])
    it(JSON.stringify(raw), () => {
      assert.match(refusal('events', raw), /entre deux lignes/);
    });
});

it('refuses marks of documents in a profile', () => {
  for (const raw of ['---\nname: A\n', '%YAML 1.1\n---\nname: A\n', 'name: A\n---\nname: B\n'])
    assert.match(refusal('profile', raw), /de trop/);
});

it('keeps twenty levels', () => {
  assert.match(refusal('profile', `name: A\n${nested(19)}`), /^kept/);
});

it('says in which field', () => {
  const raw = '---\ntitle: Bal\nplace:\n  name: "Halle\\u0003"\n---\n';
  assert.throws(
    () => canonical('events', raw),
    (error: RefusedText) => {
      const [{ path, labels } = { path: [], labels: [] }] = error.problems;
      assert.deepEqual(
        { path, labels },
        { path: ['place', 'name'], labels: ['Lieu', 'Nom du lieu'] },
      );
      return true;
    },
  );
});
