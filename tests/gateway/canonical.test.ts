import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { canonical } from '../../src/gateway/canonical.ts';

const files = globSync(['content/*/*/**/*.{md,yaml}', 'tests/fixture/content/*/*/**/*.{md,yaml}']);
const typeOf = (file: string) =>
  file.endsWith('.yaml') ? 'profile' : path.basename(path.dirname(file));
const fieldsOf = (text: string): unknown =>
  parse(/^(?:---\n)?([^]*?)(?:^---$|$(?![^]))/m.exec(text)?.[1] ?? '');

const event = (fields: string, body = '') => `---\n${fields}---\n${body}`;

describe('the text of the files that are there', () => {
  for (const file of files)
    it(file, () => {
      const text = readFileSync(file, 'utf8');
      const kept = canonical(typeOf(file), text, text);
      assert.deepEqual(fieldsOf(kept), fieldsOf(text));
      assert.deepEqual(kept.split('\n').toSorted(), text.split('\n').toSorted());
      assert.equal(canonical(typeOf(file), kept, text), kept);
      assert.equal(canonical(typeOf(file), kept, kept), kept);
    });

  it('stays the same to the byte when its keys are in order', () => {
    const same = files.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return canonical(typeOf(file), text, text) === text;
    });
    assert.ok(same.length > files.length * 0.8, `${same.length} of ${files.length}`);
  });
});

describe('a new text', () => {
  it('has its keys in the model’s order, at each level', () => {
    const raw = event('place:\n  address: Rue\n  name: Halle\nkind: fete\ntitle: Bal\n');
    const kept = event('title: Bal\nkind: fete\nplace:\n  name: Halle\n  address: Rue\n');
    assert.equal(canonical('events', raw), kept);
  });

  it('quotes what YAML would read otherwise, and days not', () => {
    const raw = event(
      'title: "2027"\nstart: "2027-01-16"\nstartTime: 14:00\nwheelchair: yes\ncontact:\n  phone: 01 99 00 10 04\n',
    );
    assert.equal(
      canonical('events', raw),
      event(
        'title: "2027"\nstart: 2027-01-16\nstartTime: "14:00"\nwheelchair: "yes"\ncontact:\n  phone: 01 99 00 10 04\n',
      ),
    );
  });

  it('keeps a code that came without quotes as it is written', () => {
    const raw = 'name: Civray\ninsee: 01001\npostalCodes: [01000]\n';
    const kept = 'name: Civray\ninsee: "01001"\npostalCodes:\n  - "01000"\n';
    assert.equal(canonical('profile', raw), kept);
  });

  it('takes numbers and answers as a form gives them', () => {
    const raw = event('title: Bail\nsurface: "45,5"\nprice: "120 000"\nexample: "true"\n');
    const kept = event('title: Bail\nsurface: 45.5\nprice: 120000\nexample: true\n');
    assert.equal(canonical('offers', raw), kept);
  });

  it('leaves out what is empty, groups and items too', () => {
    const raw = event(
      'title: Bal\nend: ""\nprice: null\nplace:\n  name: "  "\nphotos: []\nsources:\n  - {}\n  - title: Insee\n    url: ""\n',
    );
    assert.equal(canonical('events', raw), event('title: Bal\nsources:\n  - title: Insee\n'));
  });

  it('keeps an answer that is no', () => {
    assert.equal(canonical('events', event('free: false\n')), event('free: false\n'));
  });

  it('has no space around its texts, and no fold', () => {
    const long = 'mot '.repeat(60).trim();
    const raw = event(`title: "  Bal  "\nsummary: >-\n  ${long.replaceAll(' ', '\n  ')}\n`);
    assert.equal(canonical('events', raw), event(`title: Bal\nsummary: ${long}\n`));
  });

  it('writes long texts as blocks', () => {
    const raw = 'name: Civray\npresentation: "Une ville.\\n\\nUne île."\naccess: La D 148.\n';
    const kept =
      'name: Civray\npresentation: |\n  Une ville.\n\n  Une île.\naccess: |\n  La D 148.\n';
    assert.equal(canonical('profile', raw), kept);
  });

  it('ends its lines as Unix does, and has one line end at its end', () => {
    const raw = '\uFEFF---\r\ntitle: Bal\r\n---\r\nUn bal.  \r\nDeux.\r\n\r\n \r\n';
    assert.equal(canonical('events', raw), event('title: Bal\n', 'Un bal.  \nDeux.\n'));
    assert.equal(canonical('events', event('title: Bal\n', '\n \n')), event('title: Bal\n'));
    assert.equal(canonical('events', '---\ntitle: Bal\n---'), event('title: Bal\n'));
  });

  it('keeps its body as it is written', () => {
    const body = '\n  - un\n\n---\n\n| a | b |\n';
    assert.equal(canonical('events', event('title: Bal\n', body)), event('title: Bal\n', body));
  });

  it('passes by separators of lines that a copy brings along', () => {
    assert.equal(canonical('events', event('title: "A\u2028b"\n')), event('title: A b\n'));
  });
});
