import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { createRequest, writeResponse } from 'astro/app/node';
import compression from 'compression';
import sirv from 'sirv';
import type { RequestHandler } from 'sirv';
import { headersFor, parseHeaderRules, parseRedirects } from './hosting.ts';
import type { HeaderRule } from './hosting.ts';

/** Netlify's own Cache-Control: https://answers.netlify.com/t/netlifys-default-cache-headers/11992 */
const HOST_CACHE_CONTROL = 'public,max-age=0,must-revalidate';

/** Answers to the requests for `/admin/`, headers included. */
export type AdminHandler = (request: Request) => Promise<Response>;

interface Site {
  dist: string;
  rules: HeaderRule[];
  files: RequestHandler;
  admin: AdminHandler | undefined;
}

export class PortInUseError extends Error {
  readonly port: number;

  constructor(port: number) {
    super(`Le port ${String(port)} est déjà utilisé par un autre programme.`);
    this.port = port;
  }
}

/**
 * Serves the built site of the folder `dist` on this machine only, with the headers, redirects and
 * 404 page that Netlify gives it. A file changed on disk shows at once.
 * `port` 0 takes any free one; `toml` is the path of `netlify.toml`; `admin` answers for `/admin/`,
 * as a function of the host does: the rules of `netlify.toml` do not apply to it.
 * Throws PortInUseError, and what parseHeaderRules throws.
 */
export async function serve(
  dist: string,
  options: { port: number; toml: string; admin?: AdminHandler | undefined },
): Promise<{ url: string; close(): Promise<void> }> {
  const site: Site = {
    dist,
    rules: parseHeaderRules(await readFile(options.toml, 'utf8')),
    files: sirv(dist, { dev: true, etag: true, extensions: ['html'] }),
    admin: options.admin,
  };
  const server = createServer(handler(site));
  const url = await listen(server, options.port);
  return { url, close: () => close(server) };
}

function handler(site: Site): (request: IncomingMessage, response: ServerResponse) => void {
  const compress = compression();
  return (request, response) => {
    const next = () => {
      answer(site, request, response).catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
    };
    // The types of compression ask for Express objects; it only uses those of node:http.
    Reflect.apply(compress, undefined, [request, response, next]);
  };
}

async function answer(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, search } = requested(request);
  if (site.admin && isAdmin(pathname)) return answerAdmin(site.admin, request, response);
  const target = await redirectTarget(site.dist, pathname);
  if (target !== undefined) {
    response.writeHead(301, { Location: target + search }).end();
    return;
  }
  const headers = { 'Cache-Control': HOST_CACHE_CONTROL, ...headersFor(site.rules, pathname) };
  response.setHeaders(new Map(Object.entries(headers)));
  if (isHidden(pathname)) return notFound(site, response);
  site.files(request, response, () => notFound(site, response));
}

/** As Netlify, which does not put hidden files online (netlify/cli issue 11). */
function isHidden(pathname: string): boolean {
  const names = pathname.replaceAll(/%2e/gi, '.').split('/');
  return names.some((name) => name.startsWith('.') && name !== '.well-known');
}

/** Whether the path is the desk's, and none of the site's. */
export function isAdmin(pathname: string): boolean {
  return /^\/admin(?:\/|$)/.test(pathname);
}

/** Hands a request of this machine to the desk. */
export async function answerAdmin(
  admin: AdminHandler,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Another name for this machine is not believed: its pages could be someone else's (DNS rebinding).
  const allowedDomains = ['localhost', '127.0.0.1', '[::1]'].map((hostname) => ({ hostname }));
  await writeResponse(await admin(createRequest(request, { allowedDomains })), response);
}

/** The path without `..` nor double slashes: `//host/` as a Location would lead to another site. */
function requested(request: IncomingMessage): { pathname: string; search: string } {
  const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`);
  return { pathname: pathname.replace(/\/{2,}/gu, '/'), search };
}

async function redirectTarget(dist: string, pathname: string): Promise<string | undefined> {
  const folder = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const redirects = join(dist, '_redirects');
  const moved = existsSync(redirects) ? parseRedirects(await readFile(redirects, 'utf8')) : null;
  const hasPage = folder !== pathname && existsSync(join(dist, folder, 'index.html'));
  return moved?.get(folder) ?? (hasPage ? folder : undefined);
}

async function notFound(site: Site, response: ServerResponse): Promise<void> {
  const page = await readFile(join(site.dist, '404.html')).catch(() => 'Page introuvable');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
}

async function listen(server: Server, port: number): Promise<string> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch((error: unknown) => {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw taken ? new PortInUseError(port) : error;
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('No TCP address');
  return `http://127.0.0.1:${String(address.port)}`;
}

async function close(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}
