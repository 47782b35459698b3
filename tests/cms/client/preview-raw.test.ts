import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { rawOf } from '../../../src/cms/client/preview-raw.ts';

describe('the text of a form that is looked at', () => {
  it('is front matter and Markdown for an entry, whatever is written there', () => {
    const data = {
      title: 'Fête\n---\n« été »',
      body: '---\nTexte',
      photos: [{ alt: 'a: b' }],
      end: undefined,
    };
    const [, front = '', body] = /^---\n(.*?)\n---\n(.*)$/s.exec(rawOf(data, true)) ?? [];
    assert.deepEqual(parse(front), { title: data.title, photos: data.photos });
    assert.equal(body, data.body);
  });

  it('is YAML alone for the profile', () => {
    assert.deepEqual(parse(rawOf({ name: 'Civray', insee: '86078' }, false)), {
      name: 'Civray',
      insee: '86078',
    });
  });
});
