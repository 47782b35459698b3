import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { BuildError } from '../../scripts/lib/build/build-error.ts';
import { openSite, type BuildOptions } from '../../scripts/lib/build/site.ts';
import { bytesOf, filesOf } from './site-files.ts';
import { heritage, network, profile, temporaryFolder, write } from './small-network.ts';

const folder = temporaryFolder();
const content = join(folder, 'content');
const now = '2027-06-15T08:00:00Z';

/** Communes of three departments, two of them across a border from each other. */
write(content, {
  'network.yaml': network,
  'vienne/aubry/profile.yaml': profile('Aubry', 'coordinates: {latitude: 46, longitude: 0}\n'),
  'vienne/belin/profile.yaml': profile('Belin', 'coordinates: {latitude: 46.1, longitude: 0}\n'),
  'vienne/belin/heritage/four.md': heritage('Four'),
  'charente/carnac/profile.yaml': profile(
    'Carnac',
    'coordinates: {latitude: 45.9, longitude: 0}\naliases: [vieux-carnac]\n',
  ).replace('86078', '16001'),
  'charente/dampierre/profile.yaml': `${profile('Dampierre', 'coordinates: {latitude: 46, longitude: 0.1}\n').replace('86078', '16002')}faute: 1\n`,
  'guadeloupe/est/profile.yaml': profile('Est').replace('86078', '97101'),
});

async function open(dist: string) {
  return openSite({ content, dist: join(folder, dist), cache: join(folder, 'cache') });
}

async function build(dist: string, options: Partial<BuildOptions> = {}) {
  return (await open(dist)).build({ now, progress: () => undefined, ...options });
}

/** Builds each share in a folder of its own, as each machine of a CI service would. */
async function buildShares(count: number): Promise<string[]> {
  const parts = Array.from({ length: count }, (_, index) => `part-${String(index + 1)}`);
  for (const [index, part] of parts.entries())
    await build(part, { share: { index: index + 1, count } });
  return parts.map((part) => join(folder, part));
}

const whole = await build('whole');

for (const count of [1, 2, 3, 5])
  test(`a site built in ${String(count)} parts, then merged, is that built at once`, async () => {
    const parts = await buildShares(count);
    const site = await open('dist');
    await site.merge(parts);
    const merged = await site.build({ now, changes: 'committed', progress: () => undefined });
    assert.deepEqual(bytesOf(join(folder, 'dist')), bytesOf(join(folder, 'whole')));
    assert.deepEqual(merged.problems, whole.problems);
    assert.equal(merged.pages, whole.pages);
  });

test('a share holds its own departments, and nothing of the network', async () => {
  const [, second = ''] = await buildShares(2);
  const folders = [...filesOf(second).keys()].map((path) => path.split('/')[1]);
  assert.deepEqual([...new Set(folders)].toSorted(), ['sitemap-vienne.xml', 'vienne']);
});

test('parts that do not go together are refused', async () => {
  const [first = '', second = ''] = await buildShares(2);
  const site = await open('dist');
  for (const wrong of [[join(folder, 'content')], [first, first], [join(folder, 'dist')]])
    await assert.rejects(site.merge(wrong), BuildError);
  write(content, { 'network.yaml': network.replace('Réseau', 'Autre réseau') });
  const other = await open('other');
  await assert.rejects(other.merge([first, second]), /n’est pas une part du site/);
});
