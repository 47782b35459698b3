import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

const step = z.object({ uses: z.string().optional(), run: z.string().optional() });
const job = z.object({
  needs: z.string().optional(),
  strategy: z.object({ matrix: z.object({ part: z.array(z.int()) }) }).optional(),
  steps: z.array(step),
});
const workflow = z.object({
  permissions: z.record(z.string(), z.string()),
  env: z.object({ PARTS: z.int() }),
  jobs: z.object({ parts: job, site: job }),
});
const { permissions, env, jobs } = workflow.parse(parse(read('.github/workflows/site.yml')));
const commands = ({ steps }: z.infer<typeof job>) => steps.flatMap(({ run }) => run ?? []);

test('the site is built in as many parts as it is said to have, then merged', () => {
  const { part: parts = [] } = jobs.parts.strategy?.matrix ?? {};
  assert.deepEqual(
    parts,
    Array.from({ length: env.PARTS }, (_, index) => index + 1),
  );
  assert.ok(commands(jobs.parts).some((run) => run.startsWith('npm run build -- --shard ')));
  assert.equal(jobs.site.needs, 'parts');
  assert.ok(commands(jobs.site).includes('npm run build -- --merge part-*'));
});

test('the workflow may read the repository, and nothing else', () => {
  assert.deepEqual(permissions, { contents: 'read' });
});
