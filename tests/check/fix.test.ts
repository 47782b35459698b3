import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixText } from '../../src/check/fix.ts';
import { event, profile } from '../../src/model/index.ts';

const inProfile = (text: string) => fixText(text, profile.schema, false);
const inEvent = (text: string) => fixText(text, event.schema, true);

test('quotes are put around codes, and nowhere else', () => {
  const source = 'name: L’Abergement\ninsee: 01001\npostalCodes: [01400, "01500"]\n';
  const { text, changes } = inProfile(source);
  assert.equal(text, 'name: L’Abergement\ninsee: "01001"\npostalCodes: ["01400", "01500"]\n');
  assert.deepEqual(changes, [
    { line: 2, before: 'insee: 01001', after: 'insee: "01001"' },
    {
      line: 3,
      before: 'postalCodes: [01400, "01500"]',
      after: 'postalCodes: ["01400", "01500"]',
    },
  ]);
});

test('two codes of a line, the second longer than the first, are both quoted', () => {
  assert.match(
    inProfile('name: A\ninsee: 01001\npostalCodes: [01400, 01500]\n').text,
    /\["01400", "01500"\]/,
  );
});

test('line ends, a byte-order mark and a missing last line end are made plain', () => {
  const { text, changes } = inProfile(
    '\ufeffname: Civray\r\ninsee: "86078"\rpostalCodes: ["86400"]',
  );
  assert.equal(text, 'name: Civray\ninsee: "86078"\npostalCodes: ["86400"]\n');
  assert.deepEqual(changes, []);
});

test('spaces that YAML does not know are made plain around the names of fields alone', () => {
  const { text } = inProfile('name:\u00a0Civray\ninsee\u202f: "86078"\n');
  assert.equal(text, 'name: Civray\ninsee : "86078"\n');
  const prose = 'name: Civray\npresentation: |\n  Attention\u00a0: le pont est fermé.\n';
  assert.equal(inProfile(prose).text, prose);
});

test('the two spaces that break a line stay, others at its end go', () => {
  const source = '---\ntitle: Bal \n---\nUn  \ndeux \ntrois   \n';
  assert.equal(inEvent(source).text, '---\ntitle: Bal\n---\nUn  \ndeux\ntrois\n');
});

test('signs that a PDF brought are mended, those that are lost are left to be seen', () => {
  const { text } = inEvent(
    '---\ntitle: Fe\u0302te o\ufb03cielle\n---\nUn mot\u00ad coupé, Ã©cole.\n',
  );
  assert.equal(text, '---\ntitle: Fête officielle\n---\nUn mot coupé, Ã©cole.\n');
});

test('a file that is right is not changed', () => {
  const source = '---\ntitle: Bal\nkind: fete\nsummary: Un bal.\nstart: 2027-07-14\n---\nÀ 21 h.\n';
  assert.deepEqual(inEvent(source), { text: source, changes: [] });
});

test('a file that cannot be read keeps what it says', () => {
  const source = '---\ntitle: [\nstart: 01\n---\n';
  assert.equal(inEvent(source).text, source);
});
