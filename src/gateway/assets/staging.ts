import { createHash, randomUUID } from 'node:crypto';
import { globSync, rmSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CommuneId } from '../../urls.ts';
import { cleanAsset } from './clean.ts';
import { failure, misunderstood } from '../failure.ts';
import { communeFolder } from '../policy.ts';

/** Photos and documents that were sent and checked, for previews and for the saves to come. */
export interface Staging {
  /** Keeps an asset as it will be saved, and gives the hash of the bytes that were sent. */
  stage: (commune: CommuneId, file: string, bytes: Uint8Array) => Promise<string>;
  /** What was kept for these bytes. Throws when there is nothing. */
  staged: (commune: CommuneId, file: string, hash: string) => Promise<Uint8Array>;
}

/** What waits longer than that was saved, or given up. */
const keptDays = 30;

/** Keeps assets in a folder, each commune's apart; what was checked once is not checked again. */
export function createStaging(cache: string): Staging {
  removeOld(path.join(cache, 'staged'));
  const placeOf = (commune: CommuneId, file: string, hash: string): string =>
    path.join(cache, 'staged', communeFolder(commune), `${hash}${path.extname(file)}`);
  return {
    stage: async (commune, file, bytes) => {
      const hash = hashOf(bytes);
      const place = placeOf(commune, file, hash);
      if (await readIfAny(place)) return hash;
      const clean = await cleanAsset(file, bytes);
      await writeWhole(place, clean);
      await writeWhole(placeOf(commune, file, hashOf(clean)), clean);
      return hash;
    },
    staged: async (commune, file, hash) => {
      if (!/^[0-9a-f]{64}$/.test(hash)) throw misunderstood();
      const bytes = await readIfAny(placeOf(commune, file, hash));
      if (!bytes) throw failure(422, 'Ce fichier n’est pas arrivé : choisissez-le à nouveau.');
      return bytes;
    },
  };
}

function removeOld(folder: string): void {
  const oldest = Date.now() - keptDays * 86_400_000;
  for (const file of globSync('*/*/*', { cwd: folder }).map((name) => path.join(folder, name)))
    if (statSync(file).mtimeMs < oldest) rmSync(file, { force: true });
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function readIfAny(file: string): Promise<Uint8Array | undefined> {
  return readFile(file).catch(() => undefined);
}

/** Two requests that keep the same file never leave half of one. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(temporary, bytes);
  await rename(temporary, file);
}
