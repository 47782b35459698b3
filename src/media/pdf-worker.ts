import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';

/*
 * A PDF is written by anyone and read by PDFium, in WebAssembly: no file, network nor script is
 * within its reach. It works in a thread of its own, which ends with each PDF, or before: nothing
 * else stops a loop. The thread runs this same file, wherever the theme was compiled to.
 */

/** What is asked of a PDF: what it says of itself, or a drawing of its first page. */
export type Question = 'facts' | 'cover';

/** The reason why a PDF gives no answer. */
export interface Refused {
  refusal: 'locked' | 'broken' | 'too-long';
}

const broken: Refused = { refusal: 'broken' };

/** In milliseconds: far more than the heaviest bulletin takes. */
const limit = 30_000;

/** Asks something of the PDF at the absolute path `pdf`: gives the answer, or a `Refused`. */
export async function ask(question: Question, pdf: string, time = limit): Promise<unknown> {
  const worker = new Worker(new URL(import.meta.url), { argv: [question, pdf], execArgv: [] });
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const timer = setTimeout(() => {
    resolve({ refusal: 'too-long' } satisfies Refused);
  }, time);
  worker.once('message', resolve).once('error', reject);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

type Work = (pdfium: WrappedPdfiumModule, document: number) => object;

async function answer(work: Work, pdf: string): Promise<object> {
  const [pdfium, bytes] = [await load(), readFileSync(pdf)];
  try {
    return read(pdfium, bytes, work);
  } catch {
    // On some faults, and when memory is short, PDFium stops altogether.
    return broken;
  }
}

function read(pdfium: WrappedPdfiumModule, bytes: Buffer, work: Work): object {
  const place = pdfium.pdfium.wasmExports.malloc(bytes.length);
  pdfium.pdfium.HEAPU8.set(bytes, place);
  const document = pdfium.FPDF_LoadMemDocument(place, bytes.length, '');
  if (document) return work(pdfium, document);
  const isLocked = pdfium.FPDF_GetLastError() === passwordError;
  return isLocked ? ({ refusal: 'locked' } satisfies Refused) : broken;
}

/** FPDF_ERR_PASSWORD of fpdfview.h; the flags below are from there too. */
const passwordError = 4;

async function load(): Promise<WrappedPdfiumModule> {
  limitMemory();
  const wasm = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const { init } = await import('@embedpdf/pdfium');
  const wasmBinary = new Uint8Array(readFileSync(wasm)).buffer;
  const pdfium = await init({ wasmBinary, printErr: () => undefined });
  pdfium.PDFiumExt_Init();
  return pdfium;
}

/** A thread's own memory can be limited, but not that of WebAssembly, which stops at 2 GB only. */
function limitMemory(): void {
  // It is called with a memory below.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const grow = WebAssembly.Memory.prototype.grow;
  WebAssembly.Memory.prototype.grow = function (delta) {
    if (this.buffer.byteLength + delta * 65_536 > maxMemory) throw new RangeError('Too large.');
    return grow.call(this, delta);
  };
}
const maxMemory = 1_000_000_000;

function facts(pdfium: WrappedPdfiumModule, document: number): object {
  const pages = pdfium.FPDF_GetPageCount(document);
  if (pages < 1) return broken;
  const first = Array.from({ length: Math.min(pages, 5) }, (_, index) => index);
  return {
    pages,
    title: metadata(pdfium, document, 'Title'),
    author: metadata(pdfium, document, 'Author'),
    hasText: first.some((index) => letters(pdfium, document, index) > 0),
  };
}

function metadata(pdfium: WrappedPdfiumModule, document: number, key: string): string | undefined {
  const size = pdfium.FPDF_GetMetaText(document, key, 0, 0);
  if (size < 2 || size > maxMetadata) return undefined;
  const place = pdfium.pdfium.wasmExports.malloc(maxMetadata);
  pdfium.FPDF_GetMetaText(document, key, place, size);
  const text = pdfium.pdfium.UTF16ToString(place).toWellFormed();
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim() || undefined;
}
/** In bytes of UTF-16: more is no title. */
const maxMetadata = 1000;

function letters(pdfium: WrappedPdfiumModule, document: number, index: number): number {
  const page = pdfium.FPDF_LoadPage(document, index);
  if (!page) return 0;
  const text = pdfium.FPDFText_LoadPage(page);
  const count = text ? pdfium.FPDFText_CountChars(text) : 0;
  pdfium.FPDFText_ClosePage(text);
  pdfium.FPDF_ClosePage(page);
  return count;
}

function draw(pdfium: WrappedPdfiumModule, document: number): object {
  const page = pdfium.FPDF_LoadPage(document, 0);
  if (!page) return broken;
  const [wide, high] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)];
  const pageHeight = Math.max(1, Math.round((high * width) / wide));
  const height = Math.min(pageHeight, maxHeight);
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0);
  pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
  pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, pageHeight, 0, asPrinted | redFirst);
  const place = pdfium.FPDFBitmap_GetBuffer(bitmap);
  const data = pdfium.pdfium.HEAPU8.slice(place, place + width * height * 4);
  return { width, height, data };
}
/** Of a cover, in pixels; of a page still longer, it shows the top. */
const [width, maxHeight] = [960, 1920];
const asPrinted = 1; // FPDF_ANNOT
const redFirst = 16; // FPDF_REVERSE_BYTE_ORDER

// Last, once all that it needs is there.
if (!isMainThread) {
  const [question, pdf = ''] = process.argv.slice(2);
  parentPort?.postMessage(await answer(question === 'cover' ? draw : facts, pdf));
}
