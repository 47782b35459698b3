import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { BuildError } from '../../scripts/lib/build/build-error.ts';
import type { Job } from '../../scripts/lib/build/jobs.ts';
import { runJobs } from '../../scripts/lib/build/pool.ts';
import { temporaryFolder, write } from './small-network.ts';

const folder = temporaryFolder();

/** A renderer that finds a problem in each commune, but dies of one called « fatal ». */
const renderer = `export async function openCommune({ id }) {
  if (id.commune === 'fatal') process.exit(7);
  return { problems: [{ file: id.commune }] };
}
`;
write(folder, { 'server/entry.mjs': renderer, 'server/broken.mjs': 'import "./missing.mjs";' });

function job(commune: string): Job {
  const settings = {
    name: '',
    url: '',
    tagline: '',
    description: '',
    publisher: { name: '' },
    html: '',
  };
  const id = { department: 'vienne', commune };
  const now = '2027-06-15T08:00:00Z';
  return {
    dist: join(folder, 'dist'),
    algorithm: 'sha1',
    request: { content: folder, cache: '', id, now, network: settings, neighbours: [], dates: {} },
  };
}

async function run(entry: string, communes: readonly string[]): Promise<string[]> {
  const done: string[] = [];
  await runJobs(
    join(folder, 'server', entry),
    communes.map((commune) => ({ department: 'vienne', commune })),
    ({ commune }) => job(commune),
    ({ request: { id } }, { problems }) => {
      done.push(`${id.commune} ${problems.map(({ file }) => file).join()}`);
    },
  );
  return done.toSorted();
}

test('each job is done once, and told with its own result', async () => {
  const communes = ['a', 'b', 'c', 'd', 'e'];
  assert.deepEqual(
    await run('entry.mjs', communes),
    communes.map((name) => `${name} ${name}`),
  );
  assert.deepEqual(await run('entry.mjs', []), []);
});

test('a worker that dies stops the build with the name of its commune', async () => {
  await assert.rejects(run('entry.mjs', ['a', 'fatal', 'b', 'c']), (error) => {
    assert.ok(error instanceof BuildError);
    assert.match(error.message, /^La construction s’est arrêtée sur vienne\/fatal, par la faute/);
    return true;
  });
});

test('a worker that cannot start is told so', async () => {
  await assert.rejects(run('broken.mjs', ['a']), /s’est arrêtée avant la première commune/);
});
