import { asking, jeanne, origin, request } from '../town.ts';
import { each, saving, type Attack } from './attack.ts';

const neighbour = {
  author: jeanne,
  mayEdit: ({ commune }: { commune: string }) => commune === 'civray2',
};
const get = (path: string, more: Record<string, string> = {}) =>
  request({ method: 'GET', path, headers: more });

/** People who are not of this commune. */
export const people: Attack[] = [
  { name: 'nobody saves', status: 401, by: 'nobody', send: () => saving({}) },
  {
    name: 'nobody with a cookie and a key saves',
    status: 401,
    by: 'nobody',
    send: () => {
      const sent = saving({});
      sent.headers.set('cookie', 'session=admin; user=Jeanne');
      sent.headers.set('authorization', 'Bearer admin');
      sent.headers.set('x-forwarded-for', '127.0.0.1');
      return sent;
    },
  },
  {
    name: 'nobody reads',
    status: 401,
    by: 'nobody',
    send: () => asking('getEntry', { path: 'x' }),
  },
  {
    name: 'nobody looks at a photo',
    status: 401,
    by: 'nobody',
    send: () => get('/admin/api/vienne/civray/media/lien.jpg'),
  },
  {
    name: 'nobody looks at a preview',
    status: 401,
    by: 'nobody',
    send: () => get('/admin/apercu/vienne/civray/media/a.webp'),
  },
  { name: 'a neighbour saves', status: 403, by: neighbour, send: () => saving({}) },
  {
    name: 'a neighbour reads',
    status: 403,
    by: neighbour,
    send: () => asking('entriesByFolder', { folder: 'vienne/civray/events', extension: 'md' }),
  },
  {
    name: 'a neighbour saves through their own door',
    status: 403,
    by: neighbour,
    send: () => new Request(`${origin}/admin/api/vienne/civray2/`, saving({})),
  },
  {
    name: 'a neighbour looks at a photo',
    status: 403,
    by: neighbour,
    send: () => get('/admin/api/vienne/civray/media/lien.jpg'),
  },
];

const media = '/admin/api/vienne/civray/media';
const nowhere = [
  `${media}/../profile.yaml`,
  `${media}/%2e%2e/profile.yaml`,
  `${media}/..%2fprofile.yaml`,
  `${media}/..%2f..%2fcharroux%2fmedia%2fsecret.jpg`,
  `${media}/%252e%252e%252fprofile.yaml`,
  `${media}/..%5cprofile.yaml`,
  `${media}/%00.jpg`,
  `${media}/%ff.jpg`,
  `${media}/%`,
  `${media}/lien.jpg`,
  `${media}//etc/passwd`,
  `${media}/`,
  '/admin/api/vienne/civray/profile.yaml',
  '/admin/api/vienne/civray/..%2fcharroux/media/secret.jpg',
  '/admin/apercu/vienne/civray/media/..%2f..%2fnetwork.yaml',
  '/admin/apercu/vienne/civray/media/%2e%2e%2fx',
  '/admin/apercu/vienne/civray/media/absente.webp',
  '/admin/apercu/vienne/inconnue/media/a.webp',
  '/admin/vienne/civray/../../../../etc/passwd',
  '/admin/..%2f.git/config',
  '/admin/%2e%2e/.git/config',
  '/admin/vienne/civray/events/',
  '/.git/config',
];
const communes = [
  'vienne/inconnue',
  'Vienne/civray',
  'vienne/civray%2f..',
  'vienne--civray/civray',
  'charente/charroux',
];

/** Addresses that lead nowhere. */
export const addresses: Attack[] = [
  ...each('address', 404, nowhere, (path) => get(path)),
  ...each('photo shown by', 403, ['cross-site', 'same-site'], (site) =>
    get(`${media}/lien.jpg`, { 'sec-fetch-site': site }),
  ),
  ...each(
    'commune',
    404,
    communes.slice(0, 1).concat(communes.slice(4)),
    (commune) => new Request(`${origin}/admin/api/${commune}/`, asking('info')),
  ),
  ...each(
    'commune',
    405,
    communes.slice(1, 4),
    (commune) => new Request(`${origin}/admin/api/${commune}/`, asking('info')),
  ),
];
