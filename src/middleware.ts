import { defineMiddleware } from 'astro:middleware';
import { developmentContext } from './content/development.ts';
import { filesOf, networkFiles } from './files.ts';

/** The build hands each page its context; in development it is read at each request, with the files. */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  if (!import.meta.env.DEV) return next();
  locals.context = await developmentContext(url.pathname);
  const { commune } = locals.context;
  const files = [...networkFiles(), ...(commune ? filesOf(commune) : [])];
  const file = files.find(({ path }) => path === url.pathname);
  if (!file) return next();
  const type = url.pathname.endsWith('.css') ? { 'Content-Type': 'text/css' } : {};
  return new Response(Buffer.from(file.read()), { headers: type });
});
