import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fillShares } from '../../scripts/lib/bench/shares.ts';
import { buildSite } from '../../scripts/lib/build/site.ts';
import { profile, temporaryFolder, twoCommunes, write } from './small-network.ts';

test('whole builds are timed without the making of images for shares, which are written', async () => {
  const folder = temporaryFolder();
  const content = `${folder}/content`;
  const dist = `${folder}/dist`;
  const cache = `${folder}/cache`;
  const now = '2027-06-15T08:00:00Z';
  const pays = 'intercommunality: {name: Civraisien en Poitou, siren: "200070035"}\n';
  write(content, { ...twoCommunes, 'vienne/belin/profile.yaml': profile('Belin', pays) });
  await fillShares(content, cache, now);
  await buildSite({ content, dist, cache, now, progress: () => undefined });
  const images = globSync('**/partage-*.png', { cwd: dist });
  assert.equal(
    images.length,
    8,
    'of the communes, their department and intercommunality, the network',
  );
  for (const image of images) assert(readFileSync(`${dist}/${image}`).every((byte) => byte === 0));
});
