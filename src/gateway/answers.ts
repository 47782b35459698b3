import { extname } from 'node:path';
import { Failure, failure, faulty, noDraft } from './failure.ts';
import { NoDraftError } from './ports.ts';
import { RefusedText } from './refusal.ts';

const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob:; connect-src 'self' blob:; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
/** For what is not a page, and should do nothing when it is opened as one. */
const filePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

const common = {
  'content-security-policy': filePolicy,
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy':
    'browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
};

const contentTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

function answer(status: number, body: BodyInit | null, headers: Record<string, string>): Response {
  return new Response(body, { status, headers: { ...common, ...headers } });
}

export function json(body: unknown, status = 200): Response {
  return answer(status, JSON.stringify(body), {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
}

export function page(html: Uint8Array): Response {
  return answer(200, Buffer.from(html), {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': pagePolicy,
    'cache-control': 'no-cache',
  });
}

export function redirect(path: string): Response {
  return answer(308, null, { location: path });
}

/** A photo or document; `etag` changes with its content. Throws for a file of any other kind. */
export function media(name: string, etag: string, bytes: Uint8Array): Response {
  return answer(200, Buffer.from(bytes), {
    'content-type': typeOf(name),
    'cache-control': 'private, no-cache',
    'cross-origin-resource-policy': 'same-origin',
    etag,
  });
}

export function notModified(etag: string): Response {
  return answer(304, null, { 'cache-control': 'private, no-cache', etag });
}

/** A file of a preview page, whose name changes with its content. */
export function previewFile(name: string, bytes: Uint8Array): Response {
  return answer(200, Buffer.from(bytes), {
    'content-type': typeOf(name),
    'cache-control': 'private, max-age=3600',
  });
}

function typeOf(name: string): string {
  const type = contentTypes[extname(name).toLowerCase()];
  if (type === undefined) throw nothingHere();
  return type;
}

export function nothingHere(): Failure {
  return failure(404, 'Il n’y a rien à cette adresse.');
}

/** The answer to someone who left. */
export function nobody(): Response {
  return answer(400, null, { 'cache-control': 'no-store' });
}

/** What went wrong, without any detail that is not for the person who asked. */
export function troubleOf(error: unknown): Response {
  const known = failureOf(error);
  if (known) return json(known.body, known.status);
  console.error(error);
  return json({ error: unexpected }, 500);
}

const unexpected =
  'Une erreur est survenue, qui ne vient pas de vous : votre texte est toujours là, recommencez dans un instant.';

function failureOf(error: unknown): Failure | undefined {
  if (error instanceof RefusedText) return faulty('Rien n’est enregistré', error.problems);
  if (error instanceof NoDraftError) return noDraft();
  return error instanceof Failure ? error : undefined;
}
