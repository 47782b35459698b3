import { stage, unstage } from './assets.ts';
import { settle } from './conflict.ts';
import { isRecord, isText, type AssetProxy, type DataFile, type SaveOptions } from './decap.ts';
import { mentioned, placeFiles } from './placing.ts';
import { tellProblems } from './problems.ts';
import { Refused, request } from './requests.ts';
import { comesFrom, seenOf } from './seen.ts';

interface Entry {
  dataFiles: readonly DataFile[];
  assets: readonly AssetProxy[];
}

/**
 * Saves what Decap gives, over the versions that she has seen and no other: when someone else’s
 * stands in the way, she says what to do. Throws a Refused, whose sentence Decap shows.
 */
export async function save(entry: Entry, options: SaveOptions): Promise<void> {
  const { dataFiles, assets } = placed(entry);
  try {
    const fresh = await Promise.all(assets.flatMap((asset) => staged(asset)));
    const params = { dataFiles, assets: fresh, options };
    const answer = await untilSettled(() => {
      const seen = Object.fromEntries(dataFiles.map(({ path }) => [path, seenOf(path)]));
      return request('persistEntry', { ...params, seen });
    });
    remember(answer);
  } catch (error) {
    for (const { fileObj } of assets) if (fileObj) unstage(fileObj);
    throw error;
  }
}

function placed({ dataFiles, assets }: Entry): Entry {
  const [file, ...others] = dataFiles;
  if (!file) return { dataFiles, assets };
  const moved = placeFiles(file.raw, file.path, mentioned(file.raw, assets));
  return { dataFiles: [{ ...file, raw: moved.raw }, ...others], assets: moved.assets };
}

/** What is in the draft already is not sent again. */
function staged({ path, fileObj }: AssetProxy): Promise<{ path: string; hash: string }>[] {
  return fileObj ? [stage({ path, file: fileObj }).then((hash) => ({ path, hash }))] : [];
}

/** Sends again each time that she chose to write over someone else’s version. Throws a Refused. */
export async function untilSettled(send: () => Promise<unknown>): Promise<unknown> {
  for (;;) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (isRecord(error.body) && 'problems' in error.body) tellProblems(error.body['problems']);
      if (error.status !== 409) throw error;
      await settle(error);
    }
  }
}

/** What is in the form is now what the gateway says that it saved. */
export function remember(answer: unknown): void {
  const files = isRecord(answer) && isRecord(answer['files']) ? answer['files'] : {};
  for (const [path, id] of Object.entries(files)) if (isText(id)) comesFrom(path, [id]);
}
