import { action, type Action } from '../action.ts';
import { keyOf } from '../policy.ts';
import { requests } from '../requests.ts';
import * as drafts from './drafts.ts';
import * as entries from './entries.ts';
import * as history from './history.ts';
import * as media from './media.ts';
import { preview } from './preview.ts';
import { deleteFile, deleteFiles, publishUnpublishedEntry, unpublish } from './publish.ts';
import { persistEntry } from './save.ts';
import { welcome } from './welcome.ts';

const info = action(requests.none, () => ({
  repo: 'beffroi',
  publish_modes: ['editorial_workflow'],
  type: 'beffroi',
}));

const getDeployPreview = action(requests.named, ({ commune }, { collection, slug }) => {
  keyOf(commune, collection, slug);
  return null;
});

/** Everything that the page may ask: the actions of Decap's proxy protocol, and its own. */
export const actions: ReadonlyMap<string, Action> = new Map(
  Object.entries({
    info,
    ...entries,
    ...drafts,
    ...media,
    ...history,
    persistEntry,
    publishUnpublishedEntry,
    unpublish,
    deleteFile,
    deleteFiles,
    getDeployPreview,
    preview,
    welcome,
  }),
);
