import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import * as simple from '../../src/model/builders.ts';
import * as media from '../../src/model/media-builders.ts';
import { allFields, contentTypes } from './walk.ts';

const builders = { ...simple, ...media };

/** What people and machines write by mistake, whatever the field. */
const values: readonly unknown[] = [
  ...[undefined, null, true, false, 0, -1, 1.5, 1001, 1e9, 1e300, -1e300, NaN, Infinity, -Infinity],
  ...['', ' ', '\n', 'x', 'x'.repeat(30_000), '0', '18:30', '18h30', '2027-02-30', '2027-07-14'],
  ...['FREQ=', 'a@b', 'a@b.fr', 'https://', 'https://a.fr', 'javascript:a', 'https:a.fr', '//a.fr'],
  ...['media/', 'media/a.jpg', 'media/a.pdf', '../media/../a.jpg', '__proto__', 'constructor'],
  ...[[], [null], [[]], [1, 2], Array(201).fill('x'), Array(201).fill({}), new Date(0)],
  ...[{}, { zzz: 1 }, { title: 1, name: null, file: [], start: {}, latitude: '1', max: NaN }],
  JSON.parse('{"__proto__": {"a": 1}}'),
];

const each = {
  text: builders.text('A', { max: 5 }),
  markdown: builders.markdown('A'),
  code: builders.code('A', { pattern: /^\d{5}$/, example: '86400' }),
  link: builders.link('A'),
  email: builders.email('A'),
  phone: builders.phone('A'),
  number: builders.number('A', { min: 0, max: 10 }),
  integer: builders.integer('A', { min: 0, max: 10 }),
  yesNo: builders.yesNo('A'),
  day: builders.day('A'),
  time: builders.time('A'),
  choice: builders.choice('A', { a: 'A', b: 'B' }),
  hours: builders.hours('A'),
  recurrence: builders.recurrence('A'),
  pictureFile: builders.pictureFile('A'),
  documentFile: builders.documentFile('A'),
  group: builders.group('A', { a: builders.text('A') }),
  list: builders.list('A', builders.text('A')),
};

const ours =
  /^(?:On attend ici .+|Cette information est (?:obligatoire|vide) : .+|Ce texte est trop long : .+|Cette liste est trop longue : .+)\.$/;

/** Unknown keys are worded by the reader, which knows the others. */
function messages(schema: z.core.$ZodType, value: unknown): string[] {
  const issues = z.core.safeParse(schema, value).error?.issues ?? [];
  return issues.flatMap(({ code, message }) => (code === 'unrecognized_keys' ? [] : [message]));
}

test('every builder is tried', () => {
  const made = Object.keys(builders).toSorted();
  assert.deepEqual(Object.keys(each).toSorted(), made);
});

for (const [name, schema] of Object.entries(each))
  test(`${name} refuses wrong values with sentences of ours`, () => {
    const all = values.flatMap((value) => messages(schema, value));
    assert.ok(all.length > 20);
    for (const message of all) assert.match(message, ours);
  });

test('so does every field of every content type, and each type as a whole', () => {
  for (const { path, schema } of [
    ...allFields,
    ...contentTypes.map(({ name, schema }) => ({ path: name, schema })),
  ])
    for (const value of values)
      for (const message of messages(schema, value)) assert.match(message, ours, path);
});

test('an absent value, an empty one and a wrong one are told apart', () => {
  for (const schema of Object.values(each)) {
    assert.deepEqual(messages(schema, undefined), [
      'Cette information est obligatoire : ajoutez-la.',
    ]);
    assert.match(messages(schema, null).join(), /^Cette information est vide : /);
    const wrong = schema === each.list ? 'x' : [];
    assert.match(messages(schema, wrong).join(), /^On attend ici /);
  }
});

const right: readonly (readonly [keyof typeof each, readonly unknown[], readonly unknown[]])[] = [
  [
    'phone',
    [
      '05 49 87 00 00',
      '05.49.87.00.00',
      '0549870000',
      '+33 5 49 87 00 00',
      '+33549870000',
      '15',
      '112',
      '3237',
      '0800 123 456',
    ],
    ['5 49 87 00 00', '05 49 87', '05-49-87-00-00', '1'],
  ],
  [
    'email',
    ['mairie@essai.fr', 'a.b+c@x-y.fr'],
    ['mairie', 'mairie@', '@essai.fr', 'a b@c.fr', 'a@b.fr, c@d.fr'],
  ],
  [
    'link',
    ['https://a.fr', 'http://a.fr/é?b=c#d', 'https://www.a.fr:8080/'],
    ['a.fr', 'https://a', 'https:a.fr', 'https://a.fr/b c', 'https://a.fr/"', 'mailto:a@b.fr'],
  ],
  ['number', [0, 10, 1.5], [-1, 11, '1', NaN, Infinity]],
  ['integer', [0, 10], [1.5, 11, '1']],
  [
    'day',
    ['2027-07-14', '2028-02-29'],
    ['2027-02-29', '2027-7-14', '14/07/2027', '2027-07-14T10:00'],
  ],
  ['time', ['00:00', '23:59'], ['24:00', '9:30', '18h30', '18:30:00']],
  [
    'pictureFile',
    ['media/a.jpg', '../media/a b/é.jpg'],
    ['a.jpg', 'media/../a.jpg', '/media/a.jpg', 'media/a', '../../media/a.jpg', 'media\\a.jpg'],
  ],
  ['documentFile', ['media/a.pdf', 'media/A.PDF'], ['media/a.doc', 'a.pdf']],
  ['recurrence', ['FREQ=WEEKLY;BYDAY=FR'], ['RRULE:FREQ=WEEKLY', 'weekly']],
];

for (const [name, accepted, refused] of right)
  test(`${name} accepts what is right, and refuses with one sentence what is near`, () => {
    for (const value of accepted) assert.deepEqual(messages(each[name], value), [], String(value));
    for (const value of refused)
      assert.equal(new Set(messages(each[name], value)).size, 1, JSON.stringify(value));
  });

test('a photo is named from the commune’s folder, wherever it is named', () => {
  assert.equal(each.pictureFile.parse('../media/a.jpg'), 'media/a.jpg');
  assert.equal(each.documentFile.parse('../media/a.pdf'), 'media/a.pdf');
});
