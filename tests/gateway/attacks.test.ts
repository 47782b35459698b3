import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Attack } from './attacks/attack.ts';
import { branches } from './attacks/branches.ts';
import { files } from './attacks/files.ts';
import { names } from './attacks/names.ts';
import { paths } from './attacks/paths.ts';
import { addresses, people } from './attacks/people.ts';
import { requests } from './attacks/requests.ts';
import { texts } from './attacks/texts.ts';
import { versions } from './attacks/versions.ts';
import { openTown, type Town } from './town.ts';

const tables = { paths, names, versions, texts, files, requests, people, addresses, branches };
const town = await openTown();

for (const [table, attacks] of Object.entries(tables))
  test(`attacks: ${table}`, async (t) => {
    for (const attack of attacks) await t.test(attack.name, () => attempt(attack));
    assert.equal(town.git('status', '--porcelain'), '');
  });

async function attempt(attack: Attack): Promise<void> {
  const branch = attack.prepare?.(town);
  try {
    await changesNothing(attack);
  } finally {
    if (branch !== undefined) town.git('branch', '--quiet', '-D', branch);
  }
}

/** It is answered by a sentence that tells nothing of what is kept. */
async function changesNothing({ status, send, by }: Attack): Promise<void> {
  const handle = by ? town.as(by === 'nobody' ? undefined : by) : town.handle;
  const before = snapshot(town);
  const response = await handle(send());
  const text = await response.text();
  assert.equal(response.status, status, text);
  assert.doesNotMatch(text, /Fête de Charroux|node_modules|\n +at /);
  assert.equal(snapshot(town), before);
  assert.equal(Reflect.get({}, 'example'), undefined);
}

/** What Git's refs and HEAD are, read without Git, which takes longer than all the rest. */
function snapshot({ root }: Town): string {
  const folder = path.join(root, '.git');
  const refs = readdirSync(path.join(folder, 'refs'), { recursive: true, withFileTypes: true });
  const places = refs
    .filter((ref) => ref.isFile())
    .map((ref) => path.join(ref.parentPath, ref.name));
  const files = [
    ...places.toSorted(),
    ...['HEAD', 'packed-refs'].map((name) => path.join(folder, name)),
  ];
  const present = files.filter((file) => existsSync(file));
  return present.map((file) => `${file} ${readFileSync(file, 'utf8')}`).join('');
}
