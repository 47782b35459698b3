import { defineMiddleware } from 'astro:middleware';
import { areaPageAt, areasAt } from './areas/development.ts';
import { cacheFolder, developmentContext } from './content/development.ts';
import type { PageContext } from './context.ts';
import { areaFiles, feedsOf, filesOf, networkFiles, searchEngine, searchFilesOf } from './files.ts';
import { communePath, searchEnginePath, searchPath } from './urls.ts';

/** By the end of their names, those that a browser does not guess. */
const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  xml: 'application/opensearchdescription+xml',
};

/** The build hands each page its context; in development it is read at each request, with the files. */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  if (!import.meta.env.DEV) return next();
  locals.context = await developmentContext(url.pathname);
  const { network, commune, now } = locals.context;
  const areas = commune ? [] : areasAt(url.pathname, locals.context);
  const page = areaPageAt(url.pathname, areas, locals.context);
  if (page) locals.context.page = page;
  const feeds = feedsIn(locals.context);
  locals.context.files = feeds;
  const feed = feeds.find(({ path }) => path === url.pathname);
  const files = [
    ...networkFiles(network),
    ...areas.flatMap(({ head }) => areaFiles(network, head, cacheFolder)),
    ...(commune ? filesOf(commune, now.toZonedDateTimeISO(commune.zone), cacheFolder) : []),
  ];
  files.push(...(await searchIn(url.pathname, locals.context)));
  const file = feed ?? files.find(({ path }) => path === url.pathname);
  if (!file) return next();
  const own = types[url.pathname.split('.').at(-1) ?? ''];
  const type = feed ? `${feed.type}; charset=utf-8` : own;
  const bytes = Buffer.from(await file.read());
  return new Response(bytes, { headers: type ? { 'Content-Type': type } : {} });
});

/** Those of the search that is asked for: an index takes longer to make than a page. */
async function searchIn(path: string, { network, commune, now }: PageContext) {
  if (path.startsWith(searchEnginePath)) return searchEngine(cacheFolder);
  if (!commune || !path.startsWith(searchPath(communePath(commune.id)))) return [];
  const day = now.toZonedDateTimeISO(commune.zone).startOfDay();
  return searchFilesOf(network, commune, day, cacheFolder);
}

/** Nothing is dated: the history is read by builds. */
function feedsIn({ network, commune, now }: PageContext) {
  if (!commune) return [];
  const day = now.toZonedDateTimeISO(commune.zone).startOfDay();
  return feedsOf({ network, commune, now: day, dates: {} });
}
