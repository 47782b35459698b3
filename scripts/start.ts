import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { styleText } from 'node:util';
import { adminPath } from '../src/urls.ts';
import type { Site } from './lib/build/site.ts';
import { openDesk, type LocalDesk } from './lib/desk.ts';
import { root, type Folders } from './lib/folders.ts';
import { readFolders } from './lib/options.ts';
import { rebuilder } from './lib/rebuild.ts';
import { openFolders, runUpdate } from './lib/run-build.ts';
import { PortInUseError, serve } from './lib/server.ts';

const folders = readFolders(
  'Construit le site de toutes les communes, puis le sert sur cette machine, avec le bureau des mairies.',
);
const site = await openFolders(folders);
process.exitCode = site && (await runUpdate(site, 'all')) ? 0 : 1;
// A problem in one commune does not keep from looking at the others.
if (site && existsSync(`${folders.dist}/index.html`)) await serveUntilStopped(folders, site);

async function serveUntilStopped({ content, dist }: Folders, built: Site): Promise<void> {
  const port = Number(process.env['PORT'] ?? 4321);
  const desk = await openDesk({ content, onPublish: rebuilder(built) });
  try {
    const options = { port, toml: `${root}/netlify.toml`, admin: desk?.handle };
    const server = await serve(dist, options);
    console.log(invitation(server.url, desk));
    await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)));
    await server.close();
  } catch (error) {
    if (!(error instanceof PortInUseError)) throw error;
    console.error(
      `${error.message} Choisissez-en un autre\u202f: PORT=${String(port + 1)} npm start`,
    );
    process.exitCode = 1;
  } finally {
    await desk?.close();
  }
}

function invitation(url: string, desk: LocalDesk | undefined): string {
  const lines = [`\nLe site est prêt\u202f: ${styleText('bold', url)} (Ctrl+C pour arrêter)`];
  if (desk)
    lines.push(
      `Le bureau des mairies\u202f: ${styleText('bold', url + adminPath())}`,
      '  À essayer\u202f: choisissez une commune, ajoutez un événement avec une photo, publiez-le,',
      '  et regardez-le sur le site. Chaque publication est un commit de ce dépôt Git.',
    );
  else lines.push('Le bureau des mairies ne s’ouvre que dans un dépôt Git (git clone, git init).');
  return lines.join('\n');
}
