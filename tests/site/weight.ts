import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page, ReadSite } from './pages.ts';

/** The budgets of ../shared/design/look.md, in bytes, and that of a picture in a guide. */
const budgets = {
  page: 6000,
  styles: 12_000,
  script: 3000,
  search: 6500,
  font: 40_000,
  picture: 60_000,
};

/** Pages and assets above their budgets. */
export function tooHeavy(site: ReadSite): string[] {
  // The desk of the mairies has scripts and styles of its own, which no page of the site names.
  const isNamed = (file: string) => site.pages.some(({ html }) => html.includes(file));
  const files = [...site.files].filter(isNamed);
  const weight = (file: string) => gzipSync(readFileSync(site.dist + file)).byteLength;
  const sum = (pattern: RegExp) =>
    files.filter((file) => pattern.test(file)).reduce((total, file) => total + weight(file), 0);
  const scriptsOf = ({ html }: Page) =>
    withImports(
      site.dist,
      files.filter((file) => file.endsWith('.js') && html.includes(file)),
    );
  const script = (pages: readonly Page[]) =>
    Math.max(
      ...pages.map((page) => scriptsOf(page).reduce((total, file) => total + weight(file), 0)),
    );
  const isSearch = ({ path }: Page) => path.endsWith('/recherche/');
  const weights = [
    ...site.pages.filter(isDetail).map(({ path }) => ({
      name: path,
      bytes: weight(`${path}index.html`),
      most: budgets.page,
    })),
    ...files
      .filter((file) => /^\/_astro\/.*\.webp$/.test(file))
      .map((file) => ({ name: file, bytes: weight(file), most: budgets.picture })),
    // A page loads the style-sheet of all pages, and that of its commune's colours.
    {
      name: 'styles',
      bytes: sum(/^\/_astro\/.*\.css$/) + sum(/^\/media\/.*\.css$/),
      most: budgets.styles,
    },
    // All those of the page that has the most.
    {
      name: 'script',
      bytes: script(site.pages.filter((page) => !isSearch(page))),
      most: budgets.script,
    },
    // Before what it loads to search.
    { name: 'search', bytes: script(site.pages.filter(isSearch)), most: budgets.search },
    { name: 'font', bytes: sum(/\.woff2$/), most: budgets.font },
  ];
  return weights
    .filter(({ bytes, most }) => bytes === 0 || bytes > most)
    .map(({ name, bytes, most }) => `${name}: ${bytes} bytes, not ${most}`);
}

/** Some scripts, with those that they import. */
function withImports(dist: string, scripts: readonly string[]): string[] {
  const all = new Set(scripts);
  for (const script of all) {
    const imports = readFileSync(dist + script, 'utf8').matchAll(
      /(?:from|import)\s*"\.\/([^"]+)"/g,
    );
    for (const [, name = ''] of imports) all.add(`/_astro/${name}`);
  }
  return [...all];
}

/** The page of one event, place, offer or entry of the directory. */
function isDetail({ path, moved }: Page): boolean {
  return (
    !moved &&
    /^\/[^/]+\/[^/]+\/(?:actualites|agenda|alertes|annuaire|conseil-municipal\/(?:actes|seances)|documents|lieux|patrimoine|annonces|vie-pratique|vivre-ici)\/(?!archives)[^/]+\/$/.test(
      path,
    )
  );
}
