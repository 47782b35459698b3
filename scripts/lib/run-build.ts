import { styleText } from 'node:util';
import { BuildError } from './build/build-error.ts';
import { buildSite, type Summary } from './build/site.ts';
import { cache, type Folders } from './folders.ts';
import { errorStyle, numberText, plural, problemCount, problemLines } from './report.ts';

/** Builds the site, tells what was done, and says whether all was well. */
export async function runBuild(folders: Folders): Promise<boolean> {
  const started = performance.now();
  showProgress('Préparation…');
  try {
    const now = new Date().toISOString();
    const summary = await buildSite({ ...folders, cache, now, progress: showCount });
    showProgress('');
    return report(summary, performance.now() - started);
  } catch (error) {
    showProgress('');
    if (!(error instanceof BuildError)) throw error;
    console.error(errorStyle('red', error.message));
    return false;
  }
}

function showCount(done: number, total: number): void {
  showProgress(`${numberText(done)} sur ${plural(total, 'commune')}`);
}

/** One line that is rewritten in place; nothing where the output is not a terminal. */
function showProgress(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${text}`);
}

function report(summary: Summary, milliseconds: number): boolean {
  if (summary.pages > 0) console.log(summaryText(summary, milliseconds));
  if (summary.problems.length === 0) return true;
  console.error(problemsText(summary));
  return false;
}

function summaryText(
  { communes, pages, pictures, tally, memory, problems }: Summary,
  milliseconds: number,
): string {
  const { written, unchanged, removed, bytes } = tally;
  const mark = problems.length > 0 ? '' : `${styleText('green', '✓')} `;
  const what = [plural(communes, 'commune'), plural(pages, 'page'), plural(pictures, 'photo')];
  const files = [
    plural(written, 'fichier', 'écrit'),
    plural(unchanged, 'inchangé'),
    plural(removed, 'retiré'),
  ];
  const sizes = `${numberText(bytes / 1_000_000)} Mo de pages, ${numberText(memory)} Mo de mémoire par processus`;
  return `${mark}${what.join(', ')} en ${numberText(milliseconds / 1000)} s\n  ${files.join(', ')}\n  ${sizes}`;
}

function problemsText({ problems, pages }: Summary): string {
  const rest =
    pages > 0
      ? 'Ce qui est à corriger n’a pas été reconstruit ; le reste l’a été.'
      : 'Rien n’a été construit.';
  const count = errorStyle('red', problemCount(problems));
  return `\n${problemLines(problems)}\n\n${count}\n${rest}`;
}
