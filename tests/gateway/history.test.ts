import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { ask, bal, path, published, save } from './bal.ts';
import { asking, event, openTown } from './town.ts';

const versions = z.array(
  z.object({
    by: z.string(),
    message: z.string().transform((text) => text.replaceAll('\u202f', ' ')),
    id: z.string().optional(),
    differences: z.array(z.object({ mine: z.string(), theirs: z.string() })),
  }),
);

test('the history of an event says who did what, and brings a version back', async () => {
  const town = await openTown();
  const { handle } = town;
  const first = await save(handle, event('Bal'));
  const second = await save(handle, event('Grand bal'), [first]);
  await ask(handle, 'publishUnpublishedEntry', bal);

  const listed = versions.parse(await ask(handle, 'history', bal));
  assert.ok(listed.every(({ by }) => by === 'Jeanne Martin'));
  assert.ok(listed.some(({ message }) => message === 'Modifie l’événement « Grand bal »'));
  assert.ok(listed.some(({ id }) => id === second));

  const { data } = z
    .object({ data: z.string() })
    .parse(await ask(handle, 'version', { ...bal, id: second }));
  assert.match(data, /Grand bal/);
  await save(handle, event('Petit bal'), [second]);
  const third = versions.parse(await ask(handle, 'history', bal))[0];
  assert.equal(third?.message, 'Modifie l’événement « Petit bal »');
  assert.match(third.differences[0]?.theirs ?? '', /Grand bal/);

  const seen = { [path]: [third.id ?? '', second] };
  await ask(handle, 'restore', { ...bal, id: second, seen });
  await ask(handle, 'publishUnpublishedEntry', bal);
  assert.match((await published(town)).text ?? '', /Grand bal/);
});

test('a version is restored over what was seen only', async () => {
  const { handle } = await openTown();
  const first = await save(handle, event('Bal'));
  await save(handle, event('Grand bal'), [first]);
  const params = { ...bal, id: first, seen: { [path]: [first] } };
  assert.equal((await handle(asking('restore', params))).status, 409);
});
