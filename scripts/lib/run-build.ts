import { styleText } from 'node:util';
import { buildSite, type Summary } from './build/site.ts';
import { cache, root } from './folders.ts';
import { plural, problemCount, problemLines } from './report.ts';

/** Builds `content/` into `dist/`, tells what was done, and says whether all was well. */
export async function runBuild(): Promise<boolean> {
  const started = performance.now();
  const summary = await buildSite({
    content: `${root}/content`,
    dist: `${root}/dist`,
    cache,
    now: new Date().toISOString(),
    progress: showProgress,
  });
  showProgress();
  console.log(summaryText(summary, performance.now() - started));
  if (summary.problems.length === 0) return true;
  console.error(
    `\n${problemLines(summary.problems)}\n\n${styleText('red', problemCount(summary.problems))}`,
  );
  console.error('Les communes concernées n’ont pas été reconstruites ; les autres l’ont été.');
  return false;
}

/** One line that counts, rewritten in place; nothing where the output is not a terminal. */
function showProgress(done?: number, total?: number): void {
  if (!process.stdout.isTTY) return;
  process.stdout.write(
    done === undefined ? '\r\u001b[K' : `\r${String(done)}/${String(total)} communes`,
  );
}

function summaryText(
  { communes, pages, pictures, tally, memory }: Summary,
  milliseconds: number,
): string {
  const { format } = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
  const what = [plural(communes, 'commune'), plural(pages, 'page'), plural(pictures, 'photo')].join(
    ', ',
  );
  const how = `${format(milliseconds / 1000)} s, ${format(tally.bytes / 1_000_000)} Mo de pages, ${format(memory)} Mo de mémoire par ouvrier`;
  const files = `${plural(tally.written, 'fichier')} écrits, ${format(tally.unchanged)} inchangés, ${format(tally.removed)} retirés`;
  return `${styleText('green', '✓')} ${what} en ${how}\n  ${files}`;
}
