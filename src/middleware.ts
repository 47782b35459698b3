import { defineMiddleware } from 'astro:middleware';
import { cacheFolder, developmentContext } from './content/development.ts';
import { filesOf, networkFiles } from './files.ts';

/** The build hands each page its context; in development it is read at each request, with the files. */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  if (!import.meta.env.DEV) return next();
  locals.context = await developmentContext(url.pathname);
  const { commune, now } = locals.context;
  const files = [
    ...networkFiles(),
    ...(commune ? filesOf(commune, now.toZonedDateTimeISO(commune.zone), cacheFolder) : []),
  ];
  const file = files.find(({ path }) => path === url.pathname);
  if (!file) return next();
  const type = url.pathname.endsWith('.css') ? { 'Content-Type': 'text/css' } : {};
  return new Response(Buffer.from(await file.read()), { headers: type });
});
