import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { differencesOf, linesOf, manifestOf, manifestText, readManifest } from './lib/manifest.ts';
import { readManifestRequest } from './lib/options.ts';
import { numberText, plural } from './lib/report.ts';
import { telling } from './lib/telling.ts';

const { dist, before } = readManifestRequest(
  'Écrit à côté du site la liste de ses fichiers avec leur empreinte (dist.manifest), et ce qui a changé depuis une autre\u202f: dist.changed, dist.removed.',
);
process.exitCode = (await telling(writeLists)) ? 0 : 1;

function writeLists(): boolean {
  // A first time, nothing is online yet.
  const isKnown = before !== undefined && existsSync(before);
  const old = readManifest(isKnown ? readFileSync(before, 'utf8') : '');
  const manifest = manifestOf(dist);
  const { changed, removed } = differencesOf(old, manifest);
  writeFileSync(`${dist}.manifest`, manifestText(manifest));
  writeFileSync(`${dist}.changed`, linesOf(changed));
  writeFileSync(`${dist}.removed`, linesOf(removed));
  const counts = [numberText(changed.length), numberText(removed.length)];
  console.log(
    `${plural(manifest.size, 'fichier')}\u202f: ${counts.join(' à envoyer, ')} à retirer.`,
  );
  return true;
}
