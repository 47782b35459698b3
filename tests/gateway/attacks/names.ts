import { bal, collection } from '../bal.ts';
import { asking } from '../town.ts';
import { each, saving, type Attack } from './attack.ts';

const collections = [
  'vienne--charroux--events',
  'vienne--civray2--events',
  'charente--civray--events',
  'vienne--civray--things',
  'vienne--civray--events--',
  'vienne--civray--events/../vienne--charroux--events',
  'VIENNE--civray--events',
  'vienne--civray',
  'events',
  '',
  '__proto__',
];

const slugs = [
  '../vienne--charroux--events/fete',
  'bal/../fete',
  'bal.lock',
  'bal..fete',
  'bal~1',
  'bal^',
  'bal:fete',
  'bal@{1}',
  '@{-1}',
  'HEAD',
  'refs/heads/main',
  'bal fete',
  'b*',
  '[b]al',
  'bal\\',
  'bal\n',
  'bal\0',
  '-d',
  '--upload-pack=id',
  '$(id)',
  ';id',
  'é',
  'Bal',
  '',
];

const actions = [
  'unpublishedEntry',
  'publishUnpublishedEntry',
  'deleteUnpublishedEntry',
  'unpublish',
  'history',
  'getDeployPreview',
];
const fete = 'vienne/charroux/events/fete.md';
const id = 'a'.repeat(40);

/** Names that are not of this commune, or that Git would understand in its own way. */
export const names: Attack[] = [
  ...each('save in collection', 403, collections, (collectionName) => saving({ collectionName })),
  ...each('save under slug', 403, slugs, (slug) => saving({ slug })),
  ...each('save the path of another slug', 403, ['fete'], (slug) => saving({ slug })),
  ...each('save the path of another type', 403, ['vienne--civray--heritage'], (collectionName) =>
    saving({ collectionName }),
  ),
  ...actions.flatMap((action) => [
    ...each(`${action} in collection`, 403, collections.slice(0, 4), (name) =>
      asking(action, { collection: name, slug: 'fete' }),
    ),
    ...each(`${action} of slug`, 403, slugs.slice(0, 8), (slug) =>
      asking(action, { collection, slug }),
    ),
  ]),
  ...each(
    'draft by id',
    403,
    ['vienne--charroux--events/fete', `${collection}/bal/..`, ''],
    (one) => asking('unpublishedEntry', { id: one }),
  ),
  ...each('text of a draft', 403, [fete, 'network.yaml'], (path) =>
    asking('unpublishedEntryDataFile', { ...bal, path, id }),
  ),
  ...each('photo of a draft', 403, ['vienne/charroux/media/secret.jpg', fete], (path) =>
    asking('unpublishedEntryMediaFile', { ...bal, path, id }),
  ),
  ...each('stage', 422, ['published', '', 'draft\n\nStage: pending_publish'], (newStatus) =>
    asking('updateUnpublishedEntryStatus', { ...bal, newStatus }),
  ),
];
