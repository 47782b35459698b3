import { createHash } from 'node:crypto';
import { collection } from '../bal.ts';
import { asking, event, profile } from '../town.ts';
import { each, saving, type Attack } from './attack.ts';

/** As Git names a file. */
export function idOf(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
}

const fete = { collection, slug: 'fete' };
const path = 'vienne/civray/events/fete.md';
const ofOthers = [
  idOf(event('Fête de Charroux')),
  idOf(profile.replace('Civray', 'Charroux')),
  idOf(profile),
  'a'.repeat(40),
];
const noIds = [
  'HEAD',
  'main',
  '',
  'abc',
  `${'a'.repeat(40)}\n`,
  '--all',
  'HEAD:content/network.yaml',
];
const writing = (seen: unknown) => saving({ path, slug: 'fete', seen });

/** Versions that the person was not given, and saves that do not say what they go over. */
export const versions: Attack[] = [
  ...each('read a version of another file', 404, ofOthers, (id) =>
    asking('version', { ...fete, id }),
  ),
  ...each('restore a version of another file', 404, ofOthers, (id) =>
    asking('restore', { ...fete, id, seen: { [path]: [''] } }),
  ),
  ...each('read what is no version', 422, noIds, (id) => asking('version', { ...fete, id })),
  ...each('save over what was seen', 422, [...noIds.filter(Boolean), 7, null], (id) =>
    writing({ [path]: [id] }),
  ),
  ...each('save over what was not seen', 409, [[], [''], ['a'.repeat(40)], ofOthers], (ids) =>
    writing({ [path]: ids }),
  ),
  ...each('save over anything', 409, [{}, undefined], writing),
  ...each(
    'save over what is not a list',
    422,
    ['', [], null, { [path]: '' }, { [path]: {} }],
    (seen) => writing(seen),
  ),
  ...each('save over a thousand versions', 422, [1000], (count) =>
    writing({
      [path]: Array.from({ length: count }, (_, index) => index.toString(16).padStart(40, '0')),
    }),
  ),
  {
    name: 'save over the prototype',
    status: 409,
    send: () =>
      writing(JSON.parse(`{"__proto__": {"${path}": ["${idOf(event('Fête de la rivière'))}"]}}`)),
  },
];
