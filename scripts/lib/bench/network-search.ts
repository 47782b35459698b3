import { globSync, statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { sum } from '../sum.ts';
import { visit } from './browser.ts';
import { hasGenerator } from './folders.ts';
import { measure } from './measure.ts';
import { firstResult } from './search-result.ts';
import { median, type NamedFigure } from './table.ts';
import { prepareBeffroi } from './tools.ts';

const communes = 1000;

/** « fête » is in the titles of a department's fullest file, « moulin » in those of an ordinary one. */
const words = ['fête', 'moulin'];

/** Measures the search of a generated network of 1,000 communes: its files, and a first result on a slow phone. */
export async function benchNetworkSearch(): Promise<NamedFigure[]> {
  if (!hasGenerator()) return [];
  const { output, ...command } = await prepareBeffroi(communes);
  await measure(command);
  return [...sizesOf(output), ...(await resultsIn(output))];
}

function sizesOf(dist: string): NamedFigure[] {
  const sizes = (pattern: string) =>
    globSync(pattern, { cwd: dist }).map((file) => statSync(`${dist}/${file}`).size / 1000);
  const titles = sizes('*/recherche/titres/*.json');
  const departments = globSync('*/recherche/titres', { cwd: dist }).length;
  return [
    { name: 'Réseau, ses communes', value: sum(sizes('recherche/communes/*.json')), unit: 'ko' },
    { name: '… les titres d’un département', value: sum(titles) / departments, unit: 'ko' },
    { name: '… un fichier de titres, médiane', value: median(titles), unit: 'ko' },
    { name: '… un fichier de titres, le plus lourd', value: Math.max(...titles), unit: 'ko' },
  ];
}

function resultsIn(dist: string): Promise<NamedFigure[]> {
  return visit(dist, async ({ url, context }) => {
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const all: NamedFigure[] = [];
    for (const word of words) {
      const address = `${url}/recherche/?q=${encodeURIComponent(word)}`;
      const { milliseconds, bytes } = await firstResult(page, address);
      const name = `Réseau, premier résultat pour « ${word} »`;
      all.push({ name, value: milliseconds, unit: 'ms' });
      all.push({ name: '… ce qui est téléchargé', value: bytes / 1000, unit: 'ko' });
    }
    all.push({
      name: 'Trouver ma commune, une lettre de plus',
      value: await letter(page, url),
      unit: 'ms',
    });
    return all;
  });
}

/** The work of one more letter, once the file of its word is there: until the list has changed. */
async function letter(page: Page, url: string): Promise<number> {
  await page.goto(`${url}/`);
  await page.getByLabel('Nom de la commune').fill('sai');
  await page.locator('[data-found] li').first().waitFor();
  return page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('[data-find-commune] input');
    const list = document.querySelector('[data-found]');
    if (!input || !list) return Infinity;
    const start = performance.now();
    const changed = new Promise((resolve) => {
      new MutationObserver(resolve).observe(list, { childList: true });
    });
    input.value = 'saint';
    input.dispatchEvent(new Event('input'));
    await changed;
    return performance.now() - start;
  });
}
