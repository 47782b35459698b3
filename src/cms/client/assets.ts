import { textAt } from './decap.ts';
import { currentDraft, type NewFile } from './drafts.ts';
import { nameOf } from './media.ts';
import { mentioned } from './placing.ts';
import { Refused, request } from './requests.ts';

/** A new file as the gateway keeps it until it is saved: it was sent before, under this hash. */
export interface StagedFile {
  path: string;
  hash: string;
}

const staged = new WeakMap<File, Promise<string>>();

/** Sends a file before what refers to it, once whatever number of times it is asked. */
export function stage({ path, file }: NewFile): Promise<string> {
  const hash = staged.get(file) ?? send({ path, file });
  staged.set(file, hash);
  hash.catch((error: unknown) => {
    // What is refused once is refused for good: it may weigh 20 MB.
    if (!(error instanceof Refused) || error.status !== 422) staged.delete(file);
  });
  return hash;
}

/** What the gateway does not have after all is sent again the next time. */
export function unstage(file: File): void {
  staged.delete(file);
}

/** The new photos and documents of the open form, whose text is `raw`. */
export async function stagedFiles(raw: string): Promise<StagedFile[]> {
  const files = mentioned(raw, currentDraft()?.files ?? []);
  return Promise.all(files.map(async (file) => ({ path: file.path, hash: await stage(file) })));
}

/** Where it will be kept is only said when it is saved. */
async function send({ path, file }: NewFile): Promise<string> {
  const [department = '', commune = ''] = path.split('/');
  const place = `${department}/${commune}/media/${nameOf(path)}`;
  const content = await base64(file);
  return textAt(await request('stageAsset', { path: place, content }), 'hash');
}

const unreadable =
  'Rien n’est enregistré\u202f: un fichier choisi n’est plus lisible sur votre ordinateur.';

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => {
      reject(new Refused(0, { error: unreadable }));
    };
    reader.readAsDataURL(file);
  });
}
