import { createHash } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { encodeExactly } from './encode.ts';
import type { Question, Refused } from './pdf-worker.ts';
import { readPicture, writeWhole, type Picture } from './pictures.ts';

const factsSchema = z.object({
  pages: z.int().positive(),
  title: z.string().optional(),
  author: z.string().optional(),
  hasText: z.boolean(),
});

/** What a PDF says of itself; `hasText` when one of its first pages has letters, not only images. */
export type PdfFacts = z.infer<typeof factsSchema> & {
  /** Of its bytes, in hexadecimal. */
  sha256: string;
};

/** A PDF that cannot be read. The message is French, for whoever put it there. */
export class PdfError extends Error {
  override readonly name = 'PdfError';
}

/**
 * Reads the PDF at the absolute path `file`, of which these are the bytes, unless `cacheDir` holds
 * what it says. Throws a PdfError if it is cut, locked or no PDF.
 */
export async function readPdf(file: string, bytes: Buffer, cacheDir: string): Promise<PdfFacts> {
  if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new PdfError(notPdf);
  if (!bytes.subarray(-2000).includes('%%EOF')) throw new PdfError(refusals.broken);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const kept = `${folderOf(sha256, cacheDir)}/${sha256}.json`;
  const known = await readFile(kept, 'utf8').catch(() => undefined);
  const text = known ?? JSON.stringify(await ask('facts', file, factsSchema));
  if (!known) await keep(kept, text);
  return { ...factsSchema.parse(JSON.parse(text)), sha256 };
}

const drawingSchema = z.object({
  width: z.int().positive(),
  height: z.int().positive(),
  data: z.instanceof(Uint8Array),
});

/**
 * The first page of a PDF that `readPdf` read, as a picture of the site, 960 pixels wide; of a very
 * long page, the top. Throws a PdfError if it cannot be drawn.
 */
export async function readCover(file: string, sha256: string, cacheDir: string): Promise<Picture> {
  const drawing = `${folderOf(sha256, cacheDir)}/${sha256}.png`;
  if (!(await stat(drawing).catch(() => undefined))) {
    const { data, ...size } = await ask('cover', file, drawingSchema);
    await keep(drawing, await encodeExactly({ data, raw: { ...size, channels: 4 } }));
  }
  return readPicture(drawing, cacheDir);
}

function folderOf(sha256: string, cacheDir: string): string {
  return path.join(cacheDir, 'pdfs', sha256.slice(0, 2));
}

async function keep(file: string, content: string | Buffer): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeWhole(file, content);
}

/** What reads is loaded at the first PDF that the cache has not. */
async function ask<T>(question: Question, file: string, schema: z.ZodType<T>): Promise<T> {
  const worker = await import('./pdf-worker.ts');
  const answer = await worker.ask(question, file);
  const refused = refusedSchema.safeParse(answer);
  if (refused.success) throw new PdfError(refusals[refused.data.refusal]);
  return schema.parse(answer);
}

const again =
  'imprimez-le dans un nouveau PDF (« Imprimer », puis « Enregistrer au format PDF »), et remplacez-le.';
const notPdf = 'Ce fichier n’est pas un PDF : exportez-le en PDF.';
const refusals: Record<Refused['refusal'], string> = {
  broken: `Ce PDF est abîmé ou incomplet : téléchargez-le à nouveau, ou ${again}`,
  locked: `Ce PDF est protégé par un mot de passe : ${again}`,
  'too-long': `Ce PDF est trop compliqué à lire : ${again}`,
};
const refusedSchema = z.object({ refusal: z.enum(['broken', 'locked', 'too-long']) });
