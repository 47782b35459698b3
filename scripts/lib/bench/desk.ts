import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gitStore, type GitStore } from '../../../src/gateway/git/store.ts';
import type { CommuneId } from '../../../src/urls.ts';
import { communeAt, entryOf, filesPerCommune, makeRepository } from './desk-repository.ts';
import { figure, median, table } from './table.ts';

/** What is measured, and the words of its column. */
const steps = {
  list: 'liste',
  open: 'ouvrir',
  save: 'enregistrer',
  publish: 'publier',
  index: 'puis l’index',
} as const;
type Step = keyof typeof steps;

/** The times of the desk on a repository of so many communes, in milliseconds. */
export interface DeskTiming {
  communes: number;
  files: number;
  times: Record<Step, number[]>;
}

/** Times what a secretary does, in repositories of so many communes, and prints it. */
export async function benchDesk(sizes: readonly number[], rounds = 15): Promise<DeskTiming[]> {
  const timings: DeskTiming[] = [];
  for (const size of sizes) timings.push(await timeDesk(size, rounds));
  console.log(`\n${deskTable(timings)}`);
  return timings;
}

function deskTable(timings: readonly DeskTiming[]): string {
  const rows = timings.map(({ communes, files, times }) => [
    figure(communes),
    figure(files),
    ...Object.values(times).map((values) => figure(median(values), 'ms', 1)),
  ]);
  const head = ['Bureau (médianes) : communes', 'fichiers', ...Object.values(steps)];
  return table(head, rows);
}

async function timeDesk(size: number, rounds: number): Promise<DeskTiming> {
  const root = mkdtempSync(join(tmpdir(), 'beffroi-desk-'));
  const step = Math.max(1, Math.floor(size / (rounds + 1)));
  const measured = Array.from({ length: rounds + 1 }, (_, round) => communeAt(round * step));
  const times = { list: [], open: [], save: [], publish: [], index: [] };
  try {
    await makeRepository(root, size, measured);
    const store = await gitStore(`${root}/content`);
    // The first starts Git’s processes, as the server has since long.
    for (const [round, id] of measured.entries())
      await timeRound(store, id, round === 0 ? undefined : times);
    await store.close();
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return { communes: size, files: size * filesPerCommune, times };
}

async function timeRound(
  store: GitStore,
  id: CommuneId,
  times: Record<Step, number[]> | undefined,
): Promise<void> {
  const key = { commune: id, type: 'events', slug: 'fete-0' };
  const path = entryOf(id);
  const author = { name: 'Banc', email: 'banc@localhost' };
  const time = async <T>(step: Step, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    times?.[step].push(performance.now() - start);
    return result;
  };
  const seen = await time('list', () => listEvents(store, id));
  await time('open', async () => {
    await store.draft(key);
    await store.read(seen.get(path) ?? '');
  });
  await time('save', () =>
    store.save(key, {
      changes: [{ path, bytes: Buffer.from('---\ntitle: Fête\n---\nCorrigée.\n') }],
      seen: { [path]: [seen.get(path) ?? ''] },
      stage: 'pending_publish',
      author,
      message: 'Corrige l’événement',
    }),
  );
  await time('publish', () =>
    store.publish(key, { author, message: 'Publie l’événement', accept: () => undefined }),
  );
  await time('index', () => store.settled());
}

/** What the first page of the desk asks for: the drafts, and each event with its text. */
async function listEvents(store: GitStore, id: CommuneId): Promise<Map<string, string>> {
  const folder = `${id.department}/${id.commune}/events`;
  const [files] = await Promise.all([store.list(folder), store.drafts(id)]);
  await Promise.all(files.map((file) => store.read(file.id)));
  return new Map(files.map((file) => [file.path, file.id]));
}
