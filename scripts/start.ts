import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { root } from './lib/folders.ts';
import { readFolders } from './lib/options.ts';
import { runBuild } from './lib/run-build.ts';
import { PortInUseError, serve } from './lib/server.ts';

const { content, dist } = readFolders(
  'Construit le site de toutes les communes, puis le sert sur cette machine.',
);
process.exitCode = (await runBuild({ content, dist })) ? 0 : 1;
// A problem in one commune does not keep from looking at the others.
if (existsSync(`${dist}/index.html`)) await serveUntilStopped();

async function serveUntilStopped(): Promise<void> {
  const port = Number(process.env['PORT'] ?? 4321);
  try {
    const site = await serve(dist, { port, toml: `${root}/netlify.toml` });
    console.log(`\nLe site est prêt\u202f: ${site.url} (Ctrl+C pour arrêter)`);
    await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)));
    await site.close();
  } catch (error) {
    if (!(error instanceof PortInUseError)) throw error;
    console.error(
      `${error.message} Choisissez-en un autre\u202f: PORT=${String(port + 1)} npm start`,
    );
    process.exitCode = 1;
  }
}
