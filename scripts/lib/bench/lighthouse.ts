import lighthouse, { type Result } from 'lighthouse';
import { sum } from '../sum.ts';
import { visit, type Visit } from './browser.ts';
import { pagesOf, samplesOf, type BuiltPage } from './site.ts';
import { figure, table } from './table.ts';

/** The four that `../shared/design/look.md` has a budget for. */
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of a page. */
export interface Audit {
  page: BuiltPage;
  /** Of 100, in the order of `categories`. */
  scores: number[];
  /** What made it lose points, as Lighthouse has it. */
  failures: Result['audits'][string][];
}

/** Runs Lighthouse, as on a mobile phone, on a page of each kind, and prints the scores. */
export async function benchLighthouse(dist: string): Promise<Audit[]> {
  const audits = await visit(dist, async (site) => {
    const done: Audit[] = [];
    for (const page of samplesOf(pagesOf(dist))) {
      console.error(`  Lighthouse : ${page.path}`);
      done.push(await audit(site, page));
    }
    return done;
  });
  print(audits);
  return audits;
}

/** A score below 100 is measured twice more, and the run in the middle kept: the machine is noisy. */
async function audit(site: Visit, page: BuiltPage): Promise<Audit> {
  const first = await auditOnce(site, page);
  if (total(first) === 100 * categories.length) return first;
  const more = [await auditOnce(site, page), await auditOnce(site, page)];
  const [, middle] = [first, ...more].toSorted((a, b) => total(a) - total(b));
  return middle ?? first;
}

const total = ({ scores }: Audit) => sum(scores);

async function auditOnce({ url, port }: Visit, page: BuiltPage): Promise<Audit> {
  const result = await lighthouse(url + page.path, {
    port,
    locale: 'fr',
    logLevel: 'silent',
    onlyCategories: [...categories],
    // A page kept out of search engines on purpose has nothing to mend.
    skipAudits: page.indexed ? [] : ['is-crawlable'],
  });
  if (!result || result.lhr.runtimeError)
    throw new Error(
      `Lighthouse, ${page.path}: ${result?.lhr.runtimeError?.message ?? 'no result'}`,
    );
  const { lhr } = result;
  const scores = categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100));
  return { page, scores, failures: categories.flatMap((name) => failuresOf(lhr, name)) };
}

/** The audits that weigh in a score and are not perfect, when the score is not. */
function failuresOf(lhr: Result, name: string): Audit['failures'] {
  const category = lhr.categories[name];
  if (!category || category.score === 1) return [];
  return category.auditRefs
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => lhr.audits[id] ?? [])
    .filter(({ score }) => score !== null && score < 1);
}

function print(audits: readonly Audit[]): void {
  const head = ['Lighthouse, mobile', 'vitesse', 'accessibilité', 'bonnes pratiques', 'SEO'];
  const rows = audits.map(({ page, scores }) => [
    `${scores.every((score) => score === 100) ? '✓' : '✗'} ${page.path}${page.indexed ? '' : ' *'}`,
    ...scores.map((score) => figure(score)),
  ]);
  console.log(`\n${table(head, rows)}`);
  if (audits.some(({ page }) => !page.indexed))
    console.log(
      '* Hors des moteurs de recherche exprès : l’audit « is-crawlable » est laissé de côté.',
    );
  for (const { page, failures } of audits)
    for (const { id, title, displayValue = '' } of failures)
      console.log(`  ${page.path} : ${id}, ${title} ${displayValue}`);
}
