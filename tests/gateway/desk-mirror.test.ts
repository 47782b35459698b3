import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Mirror } from '../../src/gateway/mirror.ts';
import type { Change, Store } from '../../src/gateway/ports.ts';
import { changesOf, id, town, type Town } from './desk-town.ts';

/** A mirror, with the paths that it reads in the store. */
function mirrorOf({ store, cache }: Town): {
  mirror: Mirror;
  show: (changes?: Change[]) => Promise<void>;
  read: string[];
} {
  const read: string[] = [];
  const counted: Store = {
    ...store,
    read: async (one) => {
      const bytes = await store.read(one);
      read.push(Buffer.from(bytes).toString());
      return bytes;
    },
  };
  const mirror = new Mirror(counted, cache, id);
  return { mirror, read, show: (changes = []) => mirror.use((show) => show(changes)) };
}

function filesOf({ root }: Mirror): Record<string, string> {
  const paths = globSync('vienne/**/*', { cwd: root }).filter((path) => path.includes('.'));
  return Object.fromEntries(
    paths
      .toSorted()
      .map((path) => [path.replace('vienne/essai/', ''), readFileSync(`${root}/${path}`, 'utf8')]),
  );
}

const files = { 'profile.yaml': 'profil', 'events/bal.md': 'bal', 'media/a.jpg': 'photo' };

describe('the folder of a commune', () => {
  it('is what is published, with changes laid over, then without them', async () => {
    const { mirror, show } = mirrorOf(await town(files));
    await show();
    assert.deepEqual(filesOf(mirror), files);
    await show([
      ...changesOf({ 'events/bal.md': 'autre', 'heritage/pont.md': 'pont' }),
      { path: 'vienne/essai/media/a.jpg' },
    ]);
    const changed = {
      'profile.yaml': 'profil',
      'events/bal.md': 'autre',
      'heritage/pont.md': 'pont',
    };
    assert.deepEqual(filesOf(mirror), changed);
    assert.ok(!existsSync(`${mirror.root}/vienne/essai/media`), 'an empty folder would be seen');
    await show();
    assert.deepEqual(filesOf(mirror), files);
  });

  it('reads only what changed, the next time and after a restart', async () => {
    const place = await town(files);
    const first = mirrorOf(place);
    await first.show();
    assert.deepEqual(first.read.toSorted(), ['bal', 'photo', 'profil']);
    await first.show(changesOf({ 'events/bal.md': 'autre' }));
    await first.show(changesOf({ 'events/bal.md': 'encore' }));
    assert.equal(first.read.length, 3);
    place.publish({ 'profile.yaml': 'neuf' });
    const second = mirrorOf(place);
    await second.show();
    assert.deepEqual(second.read.toSorted(), ['bal', 'neuf']);
    assert.deepEqual(filesOf(second.mirror), { ...files, 'profile.yaml': 'neuf' });
  });

  it('removes what is not published any more', async () => {
    const place = await town(files);
    const { mirror, show } = mirrorOf(place);
    await show();
    place.publish({ 'media/a.jpg': undefined });
    await show();
    assert.deepEqual(Object.keys(filesOf(mirror)), ['events/bal.md', 'profile.yaml']);
    place.publish({ 'events/bal.md': undefined, events: 'un fichier' });
    await show();
    assert.equal(readFileSync(`${mirror.root}/vienne/essai/events`, 'utf8'), 'un fichier');
  });

  it('trusts nothing that a stopped process left', async () => {
    const place = await town(files);
    const first = mirrorOf(place);
    await first.show(changesOf({ 'events/bal.md': 'brouillon', 'events/neuf.md': 'neuf' }));
    rmSync(`${first.mirror.root}/vienne/essai/media/a.jpg`);
    writeFileSync(`${first.mirror.root}/vienne/essai/events/bal.md.tmp`, 'moitié');
    const second = mirrorOf(place);
    await second.show();
    assert.deepEqual(filesOf(second.mirror), files);
    rmSync(`${second.mirror.root}/files.json`);
    const third = mirrorOf(place);
    await third.show();
    assert.deepEqual(filesOf(third.mirror), files);
  });

  it('goes on after a change that was out of bounds', async () => {
    const { mirror, show } = mirrorOf(await town(files));
    for (const path of ['vienne/autre/profile.yaml', 'vienne/essai/../a', 'vienne/essai//a', '/a'])
      await assert.rejects(show([{ path, bytes: Buffer.from('') }]), RangeError);
    await show();
    assert.deepEqual(filesOf(mirror), files);
  });
});
