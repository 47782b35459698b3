import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { sum } from '../sum.ts';
import { communeHome, detailPage, pagesOf, samplesOf, type BuiltPage } from './site.ts';
import { figure, median, table } from './table.ts';
import { viewPages, type View } from './views.ts';

/** One budget of `../shared/design/look.md`, and what is measured against it. */
export interface Weight {
  name: string;
  value: number;
  most: number;
  /** `o` for bytes, empty for a count. */
  unit: '' | 'o';
  /** The page that gives the value. */
  where: string;
}

/** Weighs the pages of a built site, and prints them beside their budgets. */
export async function benchWeights(dist: string): Promise<Weight[]> {
  const pages = pagesOf(dist);
  const homes = pages.filter(({ path }) => communeHome.test(path));
  const paths = [...homes, ...samplesOf(pages)].map(({ path }) => path);
  const views = await viewPages(dist, new Set(paths));
  const weights = [
    ...htmlWeights(pages),
    cssWeight(dist),
    scriptWeight(dist, views),
    ...homeWeights(views),
  ];
  const rows = weights.map(({ name, value, most, unit, where }) => [
    `${value <= most ? '✓' : '✗'} ${name}`,
    amount(value, unit),
    amount(most, unit),
    where,
  ]);
  console.log(`\n${table(['Poids (gzip)', 'mesuré', 'au plus', 'où'], rows)}`);
  return weights;
}

function amount(value: number, unit: Weight['unit']): string {
  return unit === 'o' ? figure(value / 1000, 'ko', 1) : figure(value);
}

function htmlWeights(pages: readonly BuiltPage[]): Weight[] {
  const details = pages.filter(({ path }) => detailPage.test(path));
  const budget = { most: 6000, unit: 'o' } as const;
  return [
    {
      name: 'HTML d’une page de détail, la plus lourde',
      ...highest(details, ({ bytes }) => bytes),
      ...budget,
    },
    {
      name: 'HTML d’une page de détail, médiane',
      value: median(details.map(({ bytes }) => bytes)),
      where: `${figure(details.length)} pages`,
      ...budget,
    },
  ];
}

/** The sheets that all pages share, and the heaviest of the communes’ own sheets of colours. */
function cssWeight(dist: string): Weight {
  const weigh = (pattern: string) =>
    globSync(pattern, { cwd: dist }).map((file) => zipped(`${dist}/${file}`));
  const value = sum(weigh('_astro/**/*.css')) + Math.max(0, ...weigh('**/media/*.css'));
  return {
    name: 'CSS de toutes les pages d’une commune',
    value,
    most: 12_000,
    unit: 'o',
    where: '',
  };
}

function scriptWeight(dist: string, views: readonly View[]): Weight {
  const weigh = ({ requests }: View) =>
    sum(requests.filter(({ type }) => type === 'script').map(({ path }) => zipped(dist + path)));
  return { name: 'JavaScript d’une page', ...highest(views, weigh), most: 3000, unit: 'o' };
}

function homeWeights(views: readonly View[]): Weight[] {
  const homes = views
    .filter(({ path }) => communeHome.test(path))
    .map(({ path, requests }) => ({ path, requests: requests.filter((one) => !isPhoto(one)) }));
  const bytes = highest(homes, ({ requests }) => sum(requests.map((one) => one.bytes)));
  const count = highest(homes, ({ requests }) => requests.length);
  return [
    { name: 'Accueil d’une commune, sans les photos', ...bytes, most: 60_000, unit: 'o' },
    { name: 'Requêtes de cet accueil, sans les photos', ...count, most: 5, unit: '' },
  ];
}

/** The highest value among pages, and the page that has it. */
function highest<T extends { path: string }>(
  pages: readonly T[],
  valueOf: (page: T) => number,
): { value: number; where: string } {
  return pages
    .map((page) => ({ value: valueOf(page), where: page.path }))
    .reduce((most, one) => (one.value > most.value ? one : most), { value: 0, where: '' });
}

const isPhoto = ({ type, path }: View['requests'][number]) =>
  type === 'image' && path.includes('/media/');
const zipped = (file: string) => gzipSync(readFileSync(file)).length;
