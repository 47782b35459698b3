import { z } from 'zod';
import { asking, done, event, type Town } from './town.ts';

/** The event of the tests, which is not published when they start. */
export const collection = 'vienne--civray--events';
export const bal = { collection, slug: 'bal' };
export const path = 'vienne/civray/events/bal.md';
export const photoPath = 'vienne/civray/media/events/bal/bal.jpg';
export const withPhoto =
  'photos:\n  - file: ../media/events/bal/bal.jpg\n    alt: Des danseurs\n    credit: Mairie\n';

/** A save as the page sends it: `seen` are the versions that the form comes from. */
export function saving(raw = event(), seen: readonly string[] = [''], more: object = {}): Request {
  return asking('persistEntry', {
    dataFiles: [{ slug: 'bal', path, raw }],
    assets: [],
    seen: { [path]: seen },
    options: { collectionName: collection, commitMessage: 'x', status: 'pending_publish' },
    ...more,
  });
}

const saved = z.object({ files: z.record(z.string(), z.string()) });

/** Saves the event, and gives the id of its text. */
export async function save(
  handle: Town['handle'],
  ...args: Parameters<typeof saving>
): Promise<string> {
  const { files } = saved.parse(await done(await handle(saving(...args))));
  return files[path] ?? '';
}

/** What an action answers. Throws when it is refused. */
export async function ask(handle: Town['handle'], action: string, params: object = {}) {
  return done(await handle(asking(action, params)));
}

const entry = z.object({ data: z.string().nullable(), file: z.object({ id: z.string() }) });

/** The published event. */
export async function published({ handle }: Town): Promise<{ text: string | null; id: string }> {
  const { data, file } = entry.parse(await ask(handle, 'getEntry', { path }));
  return { text: data, id: file.id };
}
