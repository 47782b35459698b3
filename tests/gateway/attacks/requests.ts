import { asking, event, origin, request } from '../town.ts';
import { bal } from '../bal.ts';
import { each, type Attack } from './attack.ts';

const good = JSON.stringify({ action: 'info', params: {} });
const headers = (more: Record<string, string>) =>
  asking('unpublishedEntries', {}, { headers: more });

function without(name: string): Request {
  const sent = asking('unpublishedEntries');
  sent.headers.delete(name);
  return sent;
}

/** A body that goes on for 31 MB, whatever the length that is announced. */
function endless(announced?: string): Request {
  let left = 31;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      left -= 1;
      if (left < 0) controller.close();
      else controller.enqueue(new Uint8Array(1_000_000).fill(32));
    },
  });
  return request({
    body,
    ...(announced !== undefined && { headers: { 'content-length': announced } }),
  });
}

const origins = [
  'null',
  'https://exemple.org',
  'http://localhost:4322',
  'http://localhost',
  'https://localhost:4321',
  'http://localhost:4321.exemple.org',
  'http://sous.localhost:4321',
  'http://127.0.0.1:4321',
  `${origin}, https://exemple.org`,
];
const types = [
  'text/plain',
  'text/plain; application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=application/json',
  'text/json',
  'application/jsonp',
  'application/json; charset=utf-7',
  'application/json, text/plain',
  '',
];
const bodies = [
  '',
  '{',
  'null',
  '7',
  '"info"',
  '[]',
  '{}',
  '{"action": null}',
  '{"action": ["info"]}',
  '{"action": {"toString": "info"}}',
  '['.repeat(200_000),
  `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
  `{"action": "persistEntry", "params": ${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`,
  'action=info',
  `${good}${good}`,
];
const actions = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'INFO',
  'info ',
  'getNotes',
  'eval',
  '../info',
];

/** Requests that no page of this site sends. */
export const requests: Attack[] = [
  ...each('method', 405, ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'], (method) =>
    request({ method }),
  ),
  ...each(
    'method override',
    405,
    ['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'],
    (name) => request({ method: 'GET', headers: { [name]: 'POST' } }),
  ),
  ...each('origin', 403, origins, (one) => headers({ origin: one })),
  ...each('without', 403, ['origin'], without),
  ...each('site', 403, ['cross-site', 'same-site', 'none'], (site) =>
    headers({ 'sec-fetch-site': site }),
  ),
  ...each('host', 403, ['exemple.org', 'localhost:4321.exemple.org', 'localhost'], (host) =>
    headers({ host }),
  ),
  {
    name: 'another name for this machine',
    status: 401,
    send: () => {
      const sent = asking('unpublishedEntries', {}, { headers: { origin: 'http://exemple.org' } });
      return new Request('http://exemple.org/admin/api/vienne/civray/', sent);
    },
  },
  ...each('content type', 415, types, (type) => headers({ 'content-type': type })),
  ...each('without', 415, ['content-type'], without),
  ...each('announced length', 413, ['30000001', '99999999999999999999'], (length) =>
    headers({ 'content-length': length }),
  ),
  { name: 'endless body', status: 413, send: () => endless() },
  { name: 'endless body, announced as short', status: 413, send: () => endless('20') },
  ...each('body', 422, bodies, (body) => request({ body })),
  {
    name: 'body that is no UTF-8',
    status: 422,
    send: () =>
      request({
        body: Buffer.concat([Buffer.from('{"action":"\xff', 'latin1'), Buffer.from('"}')]),
      }),
  },
  {
    name: 'body in UTF-16',
    status: 422,
    send: () => request({ body: Buffer.from(good, 'utf16le') }),
  },
  ...each('action', 422, actions, (action) => asking(action, bal)),
  {
    name: 'keys written twice',
    status: 403,
    send: () =>
      request({
        body: `{"action":"info","params":{},"action":"getEntry","params":{"path":"network.yaml"}}`,
      }),
  },
  {
    name: 'parameters in the prototype',
    status: 422,
    send: () =>
      request({
        body: `{"action":"getEntry","params":{"__proto__":{"path":"vienne/civray/events/fete.md"}}}`,
      }),
  },
  {
    name: 'everything in the prototype',
    status: 422,
    send: () => request({ body: `{"__proto__":{"action":"info","params":{}}}` }),
  },
  ...each('parameters', 422, [null, [], 'x', { dataFiles: [] }, { dataFiles: {} }], (params) =>
    request({ body: JSON.stringify({ action: 'persistEntry', params }) }),
  ),
  {
    name: 'two files at once',
    status: 422,
    send: () => {
      const one = { path: 'vienne/civray/events/bal.md', slug: 'bal', raw: event() };
      const two = { ...one, path: 'vienne/charroux/events/bal.md' };
      return asking('persistEntry', {
        dataFiles: [one, two],
        options: { collectionName: bal.collection },
      });
    },
  },
];
