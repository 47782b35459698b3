import { failure } from './failure.ts';

/** What a request body may weigh: two photos of 10 MB, in base64. */
const maxBody = 30_000_000;

/** Throws when a request was sent to another host than this one, by a name that leads here too. */
export function checkHost({ url, headers }: Request, origin: string): void {
  const { host } = new URL(origin);
  if (new URL(url).host !== host || (headers.get('host') ?? host) !== host)
    throw failure(403, 'Cette adresse n’est pas celle du site : utilisez la bonne.');
}

/** Throws unless a page of this very origin sends the request. */
export function checkSender({ headers }: Request, origin: string): void {
  const site = headers.get('sec-fetch-site') ?? 'same-origin';
  if (headers.get('origin') !== origin || site !== 'same-origin') throw foreign();
}

/** Throws when a page of another site shows this, as an image for instance. */
export function checkReader({ headers }: Request): void {
  const site = headers.get('sec-fetch-site') ?? 'none';
  if (!['none', 'same-origin'].includes(site)) throw foreign();
}

const foreign = () => failure(403, 'Cette demande vient d’un autre site : elle est refusée.');

/** The JSON that a request holds. Throws when it is anything else, or too much. */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json *(?:; *charset="?utf-8"? *)?$/i.test(type))
    throw failure(415, 'Cette demande n’est pas en JSON.');
  const bytes = await readBody(request);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw failure(422, 'Cette demande ne peut pas être lue : recommencez.');
  }
}

/** Counts the bytes as they come: the length that a request announces may be wrong. */
async function readBody({ headers, body }: Request): Promise<Uint8Array> {
  const tooLarge = () =>
    failure(
      413,
      'Ces photos et documents sont trop lourds ensemble : enregistrez-les en deux fois.',
    );
  if (Number(headers.get('content-length') ?? 0) > maxBody) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > maxBody) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
