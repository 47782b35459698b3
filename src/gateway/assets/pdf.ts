import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { failure } from '../failure.ts';

const maxBytes = 20_000_000;
/** What the compressed parts may hold once inflated: one of them, and all together. */
const maxPart = 100_000_000;
const maxParts = 300_000_000;
const maxCount = 20_000;

/** Throws a Failure when a document is no PDF, or does more than being read. */
export async function checkPdf(bytes: Uint8Array): Promise<void> {
  if (bytes.length > maxBytes) throw failure(422, tooHeavy);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const text = textOf(buffer);
  if (!text.startsWith('%PDF-') || markup.test(text.slice(0, 1024))) throw failure(422, notPdf);
  if (!/%%EOF[\s\0]*$/.test(text.slice(-2000))) throw failure(422, cut);
  if (/\/Encrypt(?![A-Za-z])/.test(text)) throw failure(422, locked);
  refuseActive(text);
  refuseOddObjects(text);
  await checkCompressed(buffer);
}

/** A page of HTML can be written at the start of a PDF. */
const markup = /<(?:!doctype|html|head|body|script|svg|iframe)/i;

/** A file as text. PDF lets any letter of a name be written `#4a`: a plain one takes its place. */
function textOf(bytes: Buffer): string {
  const text = Buffer.alloc(bytes.length);
  let size = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const code = bytes[at] === 0x23 ? codeAt(bytes, at + 1) : -1;
    text[size] = code < 0 ? (bytes[at] ?? 0) : code;
    size += 1;
    if (code >= 0) at += 2;
  }
  return text.toString('latin1', 0, size);
}

/** What two hexadecimal digits say; negative when they are none. */
function codeAt(bytes: Buffer, at: number): number {
  const high = digits[bytes[at] ?? 0] ?? -1;
  const low = digits[bytes[at + 1] ?? 0] ?? -1;
  return high < 0 || low < 0 ? -1 : 16 * high + low;
}

const digits = Int8Array.from({ length: 256 }, (_, code) =>
  '0123456789abcdef'.indexOf(String.fromCharCode(code).toLowerCase()),
);

/** A script is written under `/JS`, but runs only where it is called `/JavaScript` or `/Rendition`. */
const active =
  /\/(?:(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|Rendition|GoToE|ImportData)(?![A-Za-z])|XFA\s*[[\d])/;

function refuseActive(text: string): void {
  if (active.test(text)) throw failure(422, doesThings);
}

/** Objects can be packed in a stream. Programs pack them with Flate alone, which is read below. */
function refuseOddObjects(text: string): void {
  for (const before of betweenStreams(text)) {
    const dictionary = before.slice(before.lastIndexOf('obj') + 3);
    if (dictionary.includes('/ObjStm') && odd.test(dictionary)) throw failure(422, unverifiable);
  }
}
const odd = /\/(?:DecodeParms|DP|AHx|A85|RL|Crypt|ASCIIHexDecode|ASCII85Decode|LZW|RunLength)/;

/** What comes before each stream, and after the last. */
function* betweenStreams(text: string): Generator<string> {
  let at = 0;
  for (;;) {
    const start = text.indexOf('stream', at);
    const end = start === -1 ? -1 : text.indexOf('endstream', start);
    yield text.slice(at, start === -1 ? undefined : start);
    if (end === -1) return;
    at = end + 'endstream'.length;
  }
}

async function checkCompressed(bytes: Buffer): Promise<void> {
  let [count, total] = [0, 0];
  for (const start of streamsOf(bytes)) {
    const part = await inflated(bytes.subarray(start));
    count += 1;
    total += part.length;
    if (count > maxCount || total > maxParts) throw failure(422, tooLarge);
    refuseActive(textOf(part));
  }
}

/** Where compressed data start. Neither the lengths nor the ends that the file gives are trusted. */
function* streamsOf(bytes: Buffer): Generator<number> {
  for (let at = bytes.indexOf('stream'); at !== -1; at = bytes.indexOf('stream', at + 6)) {
    const start = at + (bytes[at + 6] === 13 && bytes[at + 7] === 10 ? 8 : 7);
    const isZlib = start + 2 <= bytes.length && bytes.readUInt16BE(start) % 31 === 0;
    if (isZlib && (bytes.readUInt8(start) & 15) === 8) yield start;
  }
}

const inflateAsync = promisify<Buffer, object, Buffer>(inflateRaw);

/** Some readers do without the checksum at the end, so it is not looked at. */
async function inflated(bytes: Buffer): Promise<Buffer> {
  try {
    return await inflateAsync(bytes.subarray(2), { maxOutputLength: maxPart });
  } catch (error) {
    throw failure(422, error instanceof RangeError ? tooLarge : cut);
  }
}

const again =
  'imprimez-le dans un nouveau PDF (« Imprimer », puis « Enregistrer au format PDF »), et choisissez ce nouveau fichier.';
const tooHeavy = 'Ce document dépasse 20 Mo : réduisez-le (« enregistrer pour le web »).';
const notPdf = 'Ce fichier n’est pas un PDF : exportez-le en PDF.';
const cut = `Ce PDF est abîmé ou incomplet : téléchargez-le à nouveau, ou ${again}`;
const locked = `Ce PDF est protégé par un mot de passe : ${again}`;
const doesThings = `Ce PDF contient un programme, une vidéo ou un fichier joint : ${again}`;
const unverifiable = `Ce PDF ne peut pas être vérifié : ${again}`;
const tooLarge = `Ce PDF contient des images trop grandes : réduisez-les, ou ${again}`;
