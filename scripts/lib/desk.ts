import { createDesk } from '../../src/gateway/desk.ts';
import { gitAuthor } from '../../src/gateway/git/author.ts';
import { gitStore, NoRepositoryError } from '../../src/gateway/git/store.ts';
import { createGateway } from '../../src/gateway/handler.ts';
import { adminPages } from '../../src/gateway/pages.ts';
import type { Session } from '../../src/gateway/ports.ts';
import { localSession } from '../../src/gateway/session.ts';
import type { CommuneId } from '../../src/urls.ts';
import { loadRenderer } from './build/renderer.ts';
import { compileTheme } from './build/theme.ts';
import { cache as cacheFolder } from './folders.ts';

/** The desk of the mairies on this machine: what answers to `/admin/`. */
export interface LocalDesk {
  handle: (request: Request) => Promise<Response>;
  close: () => Promise<void>;
}

export interface DeskOptions {
  content: string;
  cache?: string;
  /** ISO instant that previews take for the present. */
  now?: () => string;
  onPublish?: (commune: CommuneId) => void;
  /** Who sits at the desk; whoever sits at this machine when it is not said. */
  session?: Session;
}

/**
 * Opens the desk on the local Git repository that holds `content`. Nothing when there is none:
 * without Git, nothing could be kept of who wrote what.
 */
export async function openDesk({
  content,
  cache = cacheFolder,
  now = () => new Date().toISOString(),
  onPublish = () => undefined,
  session,
}: DeskOptions): Promise<LocalDesk | undefined> {
  const store = await openStore(content);
  if (!store) return undefined;
  const { entry } = await compileTheme();
  const renderer = await loadRenderer(entry);
  const desk = createDesk({ store, cache, content, now, renderer });
  const pages = adminPages(content, renderer);
  const handle = createGateway({
    store,
    session: session ?? localSession(await gitAuthor(content)),
    desk,
    pages,
    cache,
    onPublish,
  });
  return { handle, close: () => store.close() };
}

async function openStore(content: string) {
  try {
    return await gitStore(content, { onWarning: console.warn });
  } catch (error) {
    if (error instanceof NoRepositoryError) return undefined;
    throw error;
  }
}
