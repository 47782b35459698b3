import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { ImportError } from './import-error.ts';

/** A calendar as its owner keeps it. */
export interface Download {
  text: string;
  /** Its public address; nothing for a file. */
  address?: string;
  /** What stands for its name when it does not say it. */
  label: string;
}

const maxBytes = 5_000_000;
const maxRedirects = 5;
const timeout = 30_000;

/** Reads a calendar from its file, or from its `https:` or `webcal:` address. Throws an ImportError. */
export async function download(place: string): Promise<Download> {
  const address = addressOf(place);
  return address ? fromAddress(address) : fromFile(place);
}

/** Nothing for the path of a file. */
function addressOf(place: string): URL | undefined {
  if (!/^[a-z]{2,}:\/\//i.test(place)) return undefined;
  const address = URL.parse(place.replace(/^webcals?:/i, 'https:'));
  if (address) return address;
  throw new ImportError(`Cette adresse n’est pas comprise\u202f: ${place}. Vérifiez-la.`);
}

function fromFile(path: string): Download {
  const file = resolve(path);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile())
    throw new ImportError(`Le fichier ${path} n’existe pas\u202f: vérifiez son nom.`);
  if (stats.size > maxBytes) throw tooLarge(path);
  return { text: textOf(readFileSync(file), path), label: basename(file).replace(/\.ics$/i, '') };
}

/** `isAllowed` is asked of the address and of each one that it leads to. */
export async function fromAddress(address: URL, isAllowed = isSafe): Promise<Download> {
  if (isAllowed(address)) refuseSecrets(address);
  const response = await follow(address, isAllowed);
  if (!response.ok) throw new ImportError(failed(address, `répond ${String(response.status)}`));
  const text = textOf(await bodyOf(response, address), address.host);
  return { text, address: address.href, label: address.hostname };
}

const isSafe = ({ protocol }: URL) => protocol === 'https:';

/** The address is written in the files, which everybody reads. */
function refuseSecrets({ username, password, hostname, pathname }: URL): void {
  if (username !== '' || password !== '')
    throw new ImportError(
      'Cette adresse contient un mot de passe, qui serait publié avec les fiches\u202f: demandez une adresse publique, ou donnez le fichier de l’agenda.',
    );
  if (hostname.endsWith('google.com') && pathname.includes('/private-'))
    throw new ImportError(
      'Cette adresse est l’adresse secrète d’un agenda Google, qui serait publiée avec les fiches\u202f: rendez l’agenda public, et donnez son «\u202fadresse publique au format iCal\u202f».',
    );
}

async function follow(address: URL, isAllowed: (address: URL) => boolean): Promise<Response> {
  const signal = AbortSignal.timeout(timeout);
  let at = address;
  for (let hops = 0; hops <= maxRedirects; hops += 1) {
    if (!isAllowed(at)) throw new ImportError(unsafe(at));
    const response = await request(at, signal);
    const next = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || next === null) return response;
    await response.body?.cancel();
    at = new URL(next, at);
  }
  throw new ImportError(failed(address, 'renvoie sans fin d’une adresse à une autre'));
}

function unsafe({ protocol, host }: URL): string {
  return `L’adresse mène à «\u202f${protocol}//${host}\u202f», qui n’est pas sûre\u202f: donnez une adresse en https:// ou en webcal://.`;
}

async function request(address: URL, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { redirect: 'manual', signal });
  } catch (error) {
    throw new ImportError(failed(address, reasonOf(error)));
  }
}

function failed({ host }: URL, what: string): string {
  return `L’adresse de ${host} ${what}\u202f: vérifiez-la dans un navigateur, ou réessayez plus tard.`;
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return 'met trop de temps à répondre';
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return `ne répond pas${code}`;
}

async function bodyOf({ body }: Response, address: URL): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body ?? []) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(address.host);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError(failed(address, reasonOf(error)));
  }
  return Buffer.concat(chunks);
}

function tooLarge(place: string): ImportError {
  return new ImportError(
    `L’agenda de ${place} est trop gros (5 Mo au plus)\u202f: donnez-en un qui ne garde que ce qui est à venir.`,
  );
}

function textOf(bytes: Uint8Array, place: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError(
      `L’agenda de ${place} n’est pas en UTF-8\u202f: exportez-le dans cet encodage.`,
    );
  }
}
