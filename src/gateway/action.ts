import type { z } from 'zod';
import type { CommuneId } from '../urls.ts';
import type { Staging } from './assets/staging.ts';
import type { Desk } from './desk.ts';
import { misunderstood } from './failure.ts';
import type { Author, Store } from './ports.ts';

/** What an action works with: the commune and the person of the request, and where things are kept. */
export interface Work {
  commune: CommuneId;
  author: Author;
  store: Store;
  desk: Desk;
  staging: Staging;
  /** Called when these files of the site have changed. */
  onPublish: (paths: readonly string[]) => void;
}

/** Does what a request asks, and gives the body of the answer. */
export type Action = (work: Work, params: unknown) => Promise<unknown>;

/** An action that is only run with parameters of this form. */
export function action<S extends z.ZodType>(
  schema: S,
  run: (work: Work, params: z.output<S>) => unknown,
): Action {
  return async (work, params) => {
    const { success, data } = schema.safeParse(params);
    if (!success) throw misunderstood();
    return await run(work, data);
  };
}
