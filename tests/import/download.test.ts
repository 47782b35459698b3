import assert from 'node:assert/strict';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, test } from 'node:test';
import { download, fromAddress } from '../../scripts/lib/import/download.ts';
import { temporaryFolder } from '../media/files.ts';

/** A site whose pages answer what their path says. */
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '', 'http://localhost');
  if (pathname === '/agenda.ics') response.end('BEGIN:VCALENDAR');
  else if (pathname === '/moved') response.writeHead(302, { location: '/agenda.ics' }).end();
  else if (pathname === '/unsafe')
    response.writeHead(302, { location: 'http://ailleurs.example/a.ics' }).end();
  else if (pathname === '/loop') response.writeHead(302, { location: '/loop' }).end();
  else if (pathname === '/large') response.end(Buffer.alloc(5_000_001));
  else if (pathname === '/latin') response.end(Buffer.from('fête', 'latin1'));
  else response.writeHead(404).end();
}).listen(0, '127.0.0.1');
await once(server, 'listening');
after(() => {
  server.close();
});
const place = server.address();
const host = `127.0.0.1:${String(typeof place === 'object' ? place?.port : '')}`;

/** As the command does, from a site that is not on `https:`. */
function ask(name: string) {
  return fromAddress(new URL(`http://${host}${name}`), (address) => address.host === host);
}

test('a calendar is read from its address, where it moved too', async () => {
  for (const name of ['/agenda.ics', '/moved'])
    assert.deepEqual(await ask(name), {
      text: 'BEGIN:VCALENDAR',
      address: `http://${host}${name}`,
      label: '127.0.0.1',
    });
});

const failures: Readonly<Record<string, RegExp>> = {
  '/absent': /répond 404/,
  '/unsafe': /mène à «\s?http:\/\/ailleurs\.example\s?», qui n’est pas sûre/,
  '/loop': /renvoie sans fin/,
  '/large': /trop gros \(5 Mo au plus\)/,
  '/latin': /n’est pas en UTF-8/,
};

for (const [name, told] of Object.entries(failures))
  test(`${name} is told in French`, () => assert.rejects(ask(name), told));

test('a site that does not answer', async () => {
  const closed = createServer().listen(0, '127.0.0.1');
  await once(closed, 'listening');
  const there = closed.address();
  closed.close();
  const port = String(typeof there === 'object' ? there?.port : '');
  const asked = fromAddress(new URL(`http://127.0.0.1:${port}/`), () => true);
  await assert.rejects(asked, /ne répond pas \(ECONNREFUSED\)/);
});

test('an address that is not safe, or that should not be published', async () => {
  await assert.rejects(download('http://www.example.org/a.ics'), /n’est pas sûre/);
  await assert.rejects(download('ftp://www.example.org/a.ics'), /n’est pas sûre/);
  await assert.rejects(download('file:///etc/passwd'), /n’est pas sûre/);
  await assert.rejects(download('webcal://jeanne:secret@example.org/a.ics'), /mot de passe/);
  const secret = 'https://calendar.google.com/calendar/ical/x/private-0123/basic.ics';
  await assert.rejects(download(secret), /adresse secrète/);
  await assert.rejects(download('https://'), /n’est pas comprise/);
});

test('a calendar is read from its file', async (context) => {
  const file = path.join(await temporaryFolder(context), 'Fêtes.ics');
  writeFileSync(file, 'BEGIN:VCALENDAR');
  assert.deepEqual(await download(file), { text: 'BEGIN:VCALENDAR', label: 'Fêtes' });
  await assert.rejects(download(`${file}x`), /Fêtes\.icsx n’existe pas/);
});
