import { styleText } from 'node:util';
import { checkRevision } from './build/repository.ts';
import { openSite, type BuildOptions, type Site, type Summary } from './build/site.ts';
import { cache, type Folders } from './folders.ts';
import type { BuildRequest } from './options.ts';
import { errorStyle, numberText, plural, problemCount, problemLines } from './report.ts';
import { showProgress, telling } from './telling.ts';

/** Builds what is asked of the site, tells what was done, and says whether all was well. */
export async function runBuild(request: BuildRequest): Promise<boolean> {
  const { since, merge, changes, share } = request;
  return telling(async () => {
    if (since !== undefined) await checkRevision(request.content, since);
    const site = await openSite({ ...request, cache });
    if (merge.length > 0) await site.merge(merge);
    return buildIn(site, { changes, share });
  });
}

/** Brings an open site up to date, and tells it likewise. */
export async function runUpdate(
  site: Site,
  changes: NonNullable<BuildOptions['changes']>,
): Promise<boolean> {
  return telling(() => buildIn(site, { changes }));
}

/** Opens the site of some folders; nothing, with the reason told, when that cannot be. */
export async function openFolders(folders: Folders): Promise<Site | undefined> {
  let site: Site | undefined;
  await telling(async () => {
    site = await openSite({ ...folders, cache });
    return true;
  });
  return site;
}

async function buildIn(
  site: Site,
  options: Pick<BuildOptions, 'changes' | 'share'>,
): Promise<boolean> {
  const started = performance.now();
  const now = new Date().toISOString();
  const summary = await site.build({ ...options, now, progress: showCount });
  showProgress('');
  return report(summary, performance.now() - started);
}

function showCount(done: number, total: number): void {
  showProgress(`${numberText(done)} sur ${plural(total, 'commune')}`);
}

function report(summary: Summary, milliseconds: number): boolean {
  if (summary.pages > 0) console.log(summaryText(summary, milliseconds));
  if (summary.problems.length === 0) return true;
  console.error(problemsText(summary));
  return false;
}

function summaryText(
  { communes, rendered, pages, pictures, tally, memory, problems }: Summary,
  milliseconds: number,
): string {
  const { written, unchanged, removed, bytes } = tally;
  const mark = problems.length > 0 ? '' : `${styleText('green', '✓')} `;
  const what = [plural(communes, 'commune'), plural(pages, 'page'), plural(pictures, 'photo')];
  const files = [
    plural(rendered, 'commune', 'construite'),
    plural(written, 'fichier', 'écrit'),
    plural(unchanged, 'inchangé'),
    plural(removed, 'retiré'),
  ];
  const sizes = [`${numberText(bytes / 1_000_000)} Mo de pages`];
  if (memory > 0) sizes.push(`${numberText(memory)} Mo de mémoire par processus`);
  return `${mark}${what.join(', ')} en ${numberText(milliseconds / 1000)} s\n  ${files.join(', ')}\n  ${sizes.join(', ')}`;
}

function problemsText({ problems, pages }: Summary): string {
  const rest =
    pages > 0
      ? 'Ce qui est à corriger n’a pas été reconstruit ; le reste l’a été.'
      : 'Rien n’a été construit.';
  const count = errorStyle('red', problemCount(problems));
  return `\n${problemLines(problems)}\n\n${count}\n${rest}`;
}
