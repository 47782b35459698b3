import { defineMiddleware } from 'astro:middleware';
import { areaPageAt, areasAt } from './areas/development.ts';
import { cacheFolder, developmentContext } from './content/development.ts';
import type { PageContext } from './context.ts';
import { areaFiles, feedsOf, filesOf, networkFiles } from './files.ts';

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
    ...networkFiles(),
    ...areas.flatMap(({ head }) => areaFiles(network, head, cacheFolder)),
    ...(commune ? filesOf(commune, now.toZonedDateTimeISO(commune.zone), cacheFolder) : []),
  ];
  const file = feed ?? files.find(({ path }) => path === url.pathname);
  if (!file) return next();
  const type = url.pathname.endsWith('.css') ? 'text/css' : feed && `${feed.type}; charset=utf-8`;
  const bytes = Buffer.from(await file.read());
  return new Response(bytes, { headers: type ? { 'Content-Type': type } : {} });
});

/** Nothing is dated: the history is read by builds. */
function feedsIn({ network, commune, now }: PageContext) {
  if (!commune) return [];
  const day = now.toZonedDateTimeISO(commune.zone).startOfDay();
  return feedsOf({ network, commune, now: day, dates: {} });
}
