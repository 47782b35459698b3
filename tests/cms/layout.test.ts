import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sections } from '../../src/cms/layout.ts';
import { formNames, formOf, keysOf, models } from './forms.ts';

for (const name of formNames) {
  test(`each field of ${name} is in one section, and the text of an entry too`, () => {
    const text = name === 'profile' ? [] : ['body'];
    const keys = [...Object.keys(models[name].schema.shape), ...text];
    assert.deepEqual(keysOf(name).toSorted(), keys.toSorted());
  });

  test(`the form of ${name} follows its sections, with a heading before each`, () => {
    const shown = formOf(name).map(({ name: field, label, widget }) =>
      widget === 'heading' ? `# ${label}` : field,
    );
    const said = sections[name].flatMap(({ title, keys }) => [`# ${title}`, ...keys]);
    assert.deepEqual(shown, said);
  });
}

test('a heading asks for nothing, and has a name of its own', () => {
  for (const name of formNames) {
    const fields = formOf(name);
    assert.equal(new Set(fields.map((field) => field.name)).size, fields.length);
    for (const field of fields.filter(({ widget }) => widget === 'heading')) {
      assert.match(field.name, /^_heading_\d+$/);
      assert.equal(field.required, false);
    }
  }
});

test('what is seldom filled comes last', () => {
  for (const name of formNames)
    for (const key of ['sources', 'aliases'].filter((one) => keysOf(name).includes(one)))
      assert.ok(sections[name].at(-1)?.keys.includes(key), `${name}.${key}`);
});
