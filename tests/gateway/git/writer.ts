import { gitStore } from '../../../src/gateway/git/store.ts';
import {
  ConflictError,
  NoDraftError,
  type DraftFile,
  type DraftKey,
} from '../../../src/gateway/ports.ts';

/** What a writer did, for the test to look for in Git. */
export interface Report {
  saves: { path: string; id: string; seen: string[] }[];
  publications: DraftFile[];
  conflicts: number;
  /** Publications that someone else had made meanwhile. */
  late: number;
  /** Publications refused because of what someone else had published meanwhile. */
  overtaken: number;
  warnings: string[];
}

/** One of several people at work, in a process of their own: `node writer.ts <content> <number> <rounds>`. */
const [content = '', number = '', rounds = ''] = process.argv.slice(2);
const author = { name: `Personne ${number}`, email: `p${number}@exemple.fr` };
const report: Report = {
  saves: [],
  publications: [],
  conflicts: 0,
  late: 0,
  overtaken: 0,
  warnings: [],
};
const store = await gitStore(content, { onWarning: (warning) => report.warnings.push(warning) });

for (let round = 0; round < Number(rounds); round += 1) {
  const key = keyOf(round);
  const path = `essai/${key.commune.commune}/events/${key.slug}.md`;
  const seen = [await publishedId(key, path)];
  await write(key, path, `${author.name}, tour ${round}\n`, seen);
  for (let again = 1; !(await publish(key, seen)); again += 1)
    await write(key, path, `${author.name}, tour ${round}, encore ${again}\n`, seen);
}
await store.close();
console.log(JSON.stringify(report));

/** All go through the communes in the same order; one time in three, they all write the same entry. */
function keyOf(round: number): DraftKey {
  const commune = { department: 'essai', commune: `commune-${round % 20}` };
  return { commune, type: 'events', slug: round % 3 === 0 ? 'commun' : `entree-${number}` };
}

async function publishedId(key: DraftKey, path: string): Promise<string> {
  const published = await store.list(`essai/${key.commune.commune}/events`);
  return published.find((file) => file.path === path)?.id ?? '';
}

/** Saves; a person who is shown another version chooses to write over it. */
async function write(key: DraftKey, path: string, text: string, seen: string[]): Promise<void> {
  for (;;) {
    try {
      const changes = [{ path, bytes: Buffer.from(text) }];
      const asked = { changes, seen: { [path]: seen }, message: `Écrit ${path}`, author };
      const { files } = await store.save(key, { ...asked, stage: 'pending_publish' });
      report.saves.push({ path, id: files[0]?.id ?? '', seen: [...seen] });
      seen.push(files[0]?.id ?? '');
      return;
    } catch (error) {
      see(error, seen);
    }
  }
}

function see(error: unknown, seen: string[]): void {
  if (!(error instanceof ConflictError)) throw error;
  report.conflicts += 1;
  seen.push(...error.clashes.map(({ id = '' }) => id));
}

/** Whether the draft is published, by this writer or by another; otherwise, it must be saved again. */
async function publish(key: DraftKey, seen: string[]): Promise<boolean> {
  let accepted: readonly DraftFile[] = [];
  const accept = (files: readonly DraftFile[]) => {
    accepted = files;
  };
  try {
    await store.publish(key, { author, message: `Publie ${key.slug}`, accept });
    report.publications.push(...accepted);
    return true;
  } catch (error) {
    const isLate = error instanceof NoDraftError;
    if (!isLate) see(error, seen);
    report[isLate ? 'late' : 'overtaken'] += 1;
    return isLate;
  }
}
