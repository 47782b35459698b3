import { once } from 'node:events';
import { createServer } from 'node:http';
import { after } from 'node:test';

/** Someone else's site: one page at another origin, which shows what is asked in its address. */
export async function startHost(): Promise<(body: string) => string> {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    response.end(pageOf(searchParams.get('body') ?? ''));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('No TCP address');
  const url = `http://127.0.0.1:${address.port}/`;
  return (body) => `${url}?body=${encodeURIComponent(body)}`;
}

/** Its own style-sheet, and nothing of ours. */
function pageOf(body: string): string {
  return `<!doctype html><html lang="fr"><title>École de Villebourg</title>
    <link rel="icon" href="data:,"><style>body { margin: 0; background: #fff }</style>
    <main><h1>École de Villebourg</h1>${body}</main></html>`;
}
