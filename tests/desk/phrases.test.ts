import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { merged } from '../../src/cms/client/phrases.ts';
import { phrases } from '../../src/cms/phrases.ts';
import { typeset } from '../../src/content/typography.ts';
import { decapPage, type Decap } from './decap-page.ts';

declare const CMS: Decap;

function flat(tree: object, path = ''): [key: string, phrase: string][] {
  return Object.entries<unknown>({ ...tree }).flatMap(([key, value]): [string, string][] =>
    typeof value === 'object' && value !== null
      ? flat(value, `${path}${key}.`)
      : [[path + key, String(value)]],
  );
}

let english = new Map<string, string>();
let french = new Map<string, string>();
let ours = new Map<string, string>();

before(async () => {
  const page = await decapPage();
  const [en, fr] = await page.evaluate(() => [CMS.getLocale('en'), CMS.getLocale('fr')] as const);
  english = new Map(flat(en));
  french = new Map(flat(fr));
  ours = new Map(flat(merged(fr, phrases)));
});

test('no phrase of Decap is left in English', () => {
  assert.ok(english.size > 200);
  const left = [...english.keys()].filter((key) => !ours.has(key));
  assert.deepEqual(left, []);
});

test('every phrase of ours has its place in Decap, and says something else than Decap', () => {
  const idle = flat(phrases).filter(
    ([key, phrase]) => !english.has(key) || phrase === french.get(key),
  );
  assert.deepEqual(idle, []);
});

test('a phrase names nothing that Decap does not give', () => {
  const names = (phrase = ''): string[] => phrase.match(/%\{\w+\}/g) ?? [];
  for (const [key, phrase] of ours) {
    const given = names(english.get(key));
    assert.deepEqual(
      names(phrase).filter((name) => !given.includes(name)),
      [],
      key,
    );
  }
});

test('the typography is French', () => {
  for (const [key, phrase] of ours) {
    assert.equal(phrase, typeset(phrase), key);
    assert.doesNotMatch(phrase, /["'＋]/, key);
  }
});

test('no word is left that a secretary would not know', () => {
  for (const [key, phrase] of ours)
    assert.doesNotMatch(
      phrase,
      /entrée(?! ajoute)|collection |schéma|éditorial|statut|ressource|instance|gadget|serveur|backend|dépubli|téléverser|modications|mofications/i,
      key,
    );
});
