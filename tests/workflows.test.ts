import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { reviewText } from '../scripts/lib/contribution/report.ts';

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

const reader = z.object({ permissions: z.record(z.string(), z.string()), name: z.string() });

test('what runs a contribution may write nothing, and what may write runs none of it', () => {
  const review = read('.github/workflows/contribution.yml');
  assert.deepEqual(reader.parse(parse(review)).permissions, { contents: 'read' });
  const comment = read('.github/workflows/commentaire.yml');
  assert.doesNotMatch(comment, /actions\/checkout|npm |node /);
  const told = z.object({
    on: z.object({ workflow_run: z.object({ workflows: z.array(z.string()) }) }),
  });
  assert.deepEqual(told.parse(parse(comment)).on.workflow_run.workflows, [
    reader.parse(parse(review)).name,
  ]);
});

test('the comment of a contribution is found again by what the report starts with', () => {
  const review = { change: { start: '', content: [], elsewhere: [] }, isBeyond: false };
  const found = { communes: 0, problems: [], content: '', origin: '' };
  const text = reviewText({ ...review, found, pages: { added: [], changed: [], removed: [] } });
  const [mark = ''] = text.split('\n');
  assert.ok(read('.github/workflows/commentaire.yml').includes(`startswith("${mark}")`));
});

test('the forms for issues have what GitHub asks of them', () => {
  const form = z.object({
    name: z.string(),
    description: z.string(),
    body: z.array(
      z.object({
        type: z.enum(['checkboxes', 'dropdown', 'input', 'markdown', 'textarea']),
        id: z.string(),
        attributes: z.looseObject({ label: z.string() }),
      }),
    ),
  });
  for (const name of ['signaler-une-erreur', 'ajouter-ma-commune']) {
    const { body } = form.parse(parse(read(`.github/ISSUE_TEMPLATE/${name}.yml`)));
    assert.equal(new Set(body.map(({ id }) => id)).size, body.length);
  }
});
