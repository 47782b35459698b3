import { asking } from '../town.ts';
import { each, saving, type Attack } from './attack.ts';

const elsewhere = [
  '../vienne/civray/events/bal.md',
  'vienne/civray/../charroux/events/bal.md',
  'vienne/civray/events/../../charroux/events/bal.md',
  'vienne/civray/./events/bal.md',
  'vienne//civray/events/bal.md',
  '/vienne/civray/events/bal.md',
  'vienne/civray/events/bal.md/',
  'vienne/civray2/events/bal.md',
  'vienne/charroux/events/bal.md',
  'charente/civray/events/bal.md',
  'vienne/civray',
  'vienne/civray/bal.md',
  'vienne/civray/pages/bal.md',
  'vienne/civray/events/sous/bal.md',
  'vienne/civray/media/events/bal/bal.md',
  'vienne/civray/network.yaml',
  'network.yaml',
  'package.json',
  '',
  '__proto__',
  'constructor',
];

const spellings = [
  'vienne\\civray\\events\\bal.md',
  'vienne/civray/events\\..\\..\\charroux\\events\\bal.md',
  'vienne/civray/events/bal.md\0.jpg',
  'vienne/civray/events/bal.md\n',
  'vienne/civray/events/bal.md ',
  'vienne/civray/%2e%2e/charroux/events/bal.md',
  'vienne/civray/events/%2e%2e%2fprofile.md',
  'vienne/civray%2fevents/bal.md',
  'vienne/civray/events/..%c0%afbal.md',
  'Vienne/Civray/events/bal.md',
  'vienne/civray/Events/bal.md',
  'vienne/civray/events/BAL.md',
  'vienne/civray/events/bal.MD',
  'vienne/civray/PROFILE.YAML',
  'vienne/c\u0131vray/events/bal.md',
  'vienne/\u0441ivray/events/bal.md',
  'vienne/civray\uff0fevents/bal.md',
  'vienne/civray/\u2025/charroux/events/bal.md',
  'vienne/civray/events/\u202elab.md',
  'vienne/civray/events/b\u200bal.md',
  'vienne/civray/events/bal\ud800.md',
  'vienne/civray/events/\u00e9t\u00e9.md',
  'vienne/civray/events/e\u0301te\u0301.md',
];

const kinds = [
  '.git/config',
  '../.git/hooks/post-commit',
  'vienne/civray/.git/config',
  'vienne/civray/events/.git/config.md',
  'git~1/config',
  '.gitattributes',
  '.gitmodules',
  'vienne/civray/.gitattributes',
  'vienne/civray/events/.gitattributes',
  'vienne/civray/events/.bal.md',
  'vienne/civray/events/-bal.md',
  'vienne/civray/events/bal',
  'vienne/civray/events/bal.js',
  'vienne/civray/events/bal.md.html',
  'vienne/civray/events/bal.yaml',
  'vienne/civray/events/bal.md:flux',
  '/etc/passwd',
  'C:\\Windows\\bal.md',
  'file:///etc/passwd',
  'https://exemple.org/bal.md',
  '~/.ssh/authorized_keys',
  'HEAD:content/network.yaml',
  ':(top)network.yaml',
];

const some = [...elsewhere.slice(0, 10), ...spellings.slice(0, 8), ...kinds.slice(0, 4)];
const outside = some.filter((path) => path !== 'vienne/civray/events/bal.md');
const folders = [
  'vienne/charroux/events',
  'vienne/civray2/events',
  'vienne/civray/events/../../charroux/events',
  'vienne/civray/events/',
  'vienne/civray',
  'vienne',
  '',
  '.git',
];

/** Places that are not the commune's, or no place for what is written. */
export const paths: Attack[] = [
  ...each('save', 403, [...elsewhere, ...spellings, ...kinds], (path) => saving({ path })),
  ...each('read', 403, outside, (path) => asking('getEntry', { path })),
  ...each('read among others', 403, outside, (path) => {
    const files = [{ path: 'vienne/civray/events/fete.md' }, { path }];
    return asking('entriesByFiles', { files });
  }),
  ...each('delete', 403, outside, (path) => asking('deleteFile', { path })),
  ...each('delete after another', 403, outside, (path) =>
    asking('deleteFiles', { paths: ['vienne/civray/events/fete.md', path] }),
  ),
  ...each('save unseen', 403, outside, (path) => saving({ seen: { [path]: [''] } })),
  ...each('list', 403, folders, (folder) => asking('entriesByFolder', { folder, extension: 'md' })),
  ...each('save', 422, ['x/'.repeat(5000)], (path) => saving({ path })),
  ...each('rename', 422, ['vienne/charroux/events/bal.md'], (newPath) => saving({ newPath })),
  ...each('list files of another kind', 422, ['yaml', 'md/../..', ''], (extension) =>
    asking('entriesByFolder', { folder: 'vienne/civray/events', extension }),
  ),
];
