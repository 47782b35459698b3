import type { CommuneId } from '../urls.ts';
import type { Work } from './action.ts';
import { actions } from './actions/index.ts';
import * as answers from './answers.ts';
import { createStaging } from './assets/staging.ts';
import type { Desk } from './desk.ts';
import { failure, misunderstood, outOfBounds } from './failure.ts';
import { checkHost, checkReader, checkSender, readJson } from './guards.ts';
import { findMedia } from './media.ts';
import { communeFolder, slug } from './policy.ts';
import type { Session, Store } from './ports.ts';
import { requestSchema } from './requests.ts';

export interface GatewayParts {
  store: Store;
  session: Session;
  desk: Desk;
  /** Gives the HTML of a page of `/admin/`; nothing when there is none at this path. */
  pages: (path: string) => Promise<Uint8Array | undefined>;
  /** Where photos and documents are kept until they are saved. */
  cache: string;
  /** The site's own origin; that of each request when it is not said. */
  origin?: string;
  /** Called when these files of a commune have changed on the site. */
  onPublish?: (commune: CommuneId, paths: readonly string[]) => void;
}

type Handler = (request: Request) => Promise<Response>;
type Serve = (work: Work, request: Request, rest: string) => Promise<Response>;

/** Answers everything under `/admin/`. Never throws: what goes wrong is an answer too. */
export function createGateway(parts: GatewayParts): Handler {
  const open = doorkeeper(parts);
  return async (request) => {
    try {
      checkHost(request, originOf(parts, request));
      const response = await route(parts, open, request);
      return request.method === 'HEAD' ? new Response(null, response) : response;
    } catch (error) {
      // Whoever closes a tab leaves requests half sent.
      return request.signal.aborted ? answers.nobody() : answers.troubleOf(error);
    }
  };
}

function originOf({ origin }: GatewayParts, { url }: Request): string {
  return origin ?? new URL(url).origin;
}

/** Opens a commune to whoever may write there. Throws for anybody else. */
function doorkeeper(parts: GatewayParts): (request: Request, id: CommuneId) => Promise<Work> {
  const staging = createStaging(parts.cache);
  const { store, desk, session } = parts;
  return async (request, commune) => {
    const person = await session.personOf(request);
    if (!person) throw failure(401, 'Votre session est terminée : reconnectez-vous.');
    if (!person.mayEdit(commune)) throw outOfBounds();
    const communes = await store.folders(commune.department);
    if (!communes.includes(commune.commune)) throw answers.nothingHere();
    const onPublish = (paths: readonly string[]) => {
      tell(parts, commune, paths);
    };
    return { commune, author: person.author, store, desk, staging, onPublish };
  };
}

/** What is published stays so, whatever those who are told make of it. */
function tell({ onPublish }: GatewayParts, id: CommuneId, paths: readonly string[]): void {
  try {
    onPublish?.(id, paths);
  } catch (error) {
    console.error(error);
  }
}

type Opener = ReturnType<typeof doorkeeper>;

const services: readonly { at: RegExp; method: 'GET' | 'POST'; serve: Serve }[] = [
  { at: under('api', ''), method: 'POST', serve: act },
  { at: under('api', 'media/(.+)'), method: 'GET', serve: serveMedia },
  { at: under('apercu', 'media/([^/]+)'), method: 'GET', serve: servePreviewFile },
];

function under(service: string, rest: string): RegExp {
  return new RegExp(`^/admin/${service}/(${slug})/(${slug})/${rest}$`);
}

async function route(parts: GatewayParts, open: Opener, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  for (const { at, method, serve } of services) {
    const [, department, commune, rest = ''] = at.exec(pathname) ?? [];
    if (department === undefined || commune === undefined) continue;
    checkMethod(request, method);
    if (method === 'POST') checkSender(request, originOf(parts, request));
    return serve(await open(request, { department, commune }), request, rest);
  }
  checkMethod(request, 'GET');
  return servePage(parts, pathname);
}

function checkMethod({ method }: Request, wanted: 'GET' | 'POST'): void {
  const accepted = wanted === 'GET' ? ['GET', 'HEAD'] : ['POST'];
  if (!accepted.includes(method)) throw failure(405, 'Cette demande n’est pas possible ici.');
}

async function servePage({ pages }: GatewayParts, path: string): Promise<Response> {
  if (/^\/admin(?:\/[a-z0-9-]+){0,2}$/.test(path)) return answers.redirect(`${path}/`);
  const html = /^\/admin\/(?:[a-z0-9-]+\/){0,2}$/.test(path) ? await pages(path) : undefined;
  if (!html) throw answers.nothingHere();
  return answers.page(html);
}

async function act(work: Work, request: Request): Promise<Response> {
  const { success, data } = requestSchema.safeParse(await readJson(request));
  const action = success ? actions.get(data.action) : undefined;
  if (!success || !action) throw misunderstood();
  return answers.json(await action(work, data.params));
}

async function serveMedia(work: Work, request: Request, rest: string): Promise<Response> {
  checkReader(request);
  const path = `${communeFolder(work.commune)}/media/${decoded(rest)}`;
  const id = await findMedia(work, path);
  const etag = `"${id}"`;
  if (request.headers.get('if-none-match') === etag) return answers.notModified(etag);
  return answers.media(path, etag, await work.store.read(id));
}

async function servePreviewFile(work: Work, _: Request, name: string): Promise<Response> {
  const bytes = /^[a-z0-9][a-z0-9.-]*$/.test(name)
    ? await work.desk.previewFile(work.commune, name)
    : undefined;
  if (!bytes) throw answers.nothingHere();
  return answers.previewFile(name, bytes);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw answers.nothingHere();
  }
}
