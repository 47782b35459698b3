import { posix } from 'node:path';
import { adminPath } from '../../src/urls.ts';
import { textOf, type Page, type ReadSite } from './pages.ts';

/** Links that lead nowhere, to an old address, or to a part of a page that is not there. */
export function brokenLinks(site: ReadSite): string[] {
  const byPath = new Map(site.pages.map((page) => [page.path, page]));
  return site.pages.flatMap((page) =>
    page.addresses.flatMap(({ value }) => {
      const url = internal(site, page, value);
      const fault = url && faultOf(site, byPath, url);
      return fault ? [`${page.path}: ${value} ${fault}`] : [];
    }),
  );
}

/** The desk is no file of the site: tests/desk follow the links that lead to it. */
function internal({ origin }: ReadSite, page: Page, value: string): URL | undefined {
  const url = new URL(value, origin + page.path);
  return url.origin === origin && !url.pathname.startsWith(adminPath()) ? url : undefined;
}

function faultOf(site: ReadSite, pages: Map<string, Page>, url: URL): string | undefined {
  const path = decodeURIComponent(url.pathname);
  if (!site.files.has(path.replace(/\/$/, '/index.html'))) return 'is not there';
  const target = pages.get(path);
  if (target?.moved) return 'is an old address';
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || target?.ids.includes(id) ? undefined : 'has no such part';
}

/** Addresses of the site's own in JSON-LD, and in the metadata for shares, that lead nowhere. */
export function brokenReferences({ pages, files, origin }: ReadSite): string[] {
  return pages.flatMap(({ path, data, meta }) => {
    const quoted = data.flatMap((text) => text.match(/"https?:[^"]+"/g) ?? []);
    const shared = [meta['og:url'], meta['og:image']].flatMap((value) => value ?? []);
    const own = [...quoted.map((text) => text.slice(1, -1)), ...shared]
      .filter((value) => value.startsWith(`${origin}/`))
      .map((value) => new URL(value).pathname);
    return own
      .filter((name) => !files.has(name.replace(/\/$/, '/index.html')))
      .map((name) => `${path}: ${name} is not there`);
  });
}

const loading = new Set(['script', 'link', 'img', 'source', 'iframe', 'form', 'object', 'embed']);

/** What pages would load from, or send to, another host; and addresses that run a script. */
export function foreignLoads({ pages, origin }: ReadSite): string[] {
  return pages.flatMap(({ path, addresses }) =>
    addresses
      .filter(({ element, value }) => {
        const { protocol, origin: host } = new URL(value, origin + path);
        const loads = loading.has(element) || element === 'use';
        return loads ? host !== origin : !/^(?:https?|mailto|sms|tel|webcal):$/.test(protocol);
      })
      .map(({ element, value }) => `${path}: <${element}> ${value}`),
  );
}

/** What style-sheets would load that is not in the site. */
export function brokenStyles(site: ReadSite): string[] {
  const sheets = [...site.files].filter((file) => file.endsWith('.css'));
  return sheets.flatMap((sheet) =>
    [...textOf(site, sheet).matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)]
      .map(([, url, imported]) => url ?? imported ?? '')
      .filter((url) => !site.files.has(posix.resolve(posix.dirname(sheet), url)))
      .map((url) => `${sheet}: ${url}`),
  );
}

/** Styles, scripts and handlers written in a page, which the CSP refuses. */
export function inlineCode({ pages }: ReadSite): string[] {
  return pages.flatMap(({ path, inline }) => inline.map((code) => `${path}: ${code}`));
}
