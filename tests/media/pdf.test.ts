import assert from 'node:assert/strict';
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { readCover, readPdf } from '../../src/media/pdf.ts';
import { ask } from '../../src/media/pdf-worker.ts';
import { page, pdf, stream } from '../gateway/pdf-files.ts';
import { colourAt, filesUnder, put, temporaryFolder, variant } from './files.ts';

/** A page with these contents, 200 points wide and high. */
const drawn = (contents: string) => [
  ...page.slice(0, 2),
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
  stream('', Buffer.from(contents)),
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
];
const words = 'BT /F 20 Tf 20 100 Td (Bonjour) Tj ET';
const redAtBottom = '1 0 0 rg 0 0 200 100 re f';

async function putPdf(context: TestContext, bytes: Buffer) {
  const folder = await temporaryFolder(context);
  const file = await put(folder, 'a.pdf', bytes);
  return { file, bytes, cache: path.join(folder, 'cache') };
}

async function facts(context: TestContext, bytes: Buffer) {
  const { file, cache } = await putPdf(context, bytes);
  return readPdf(file, bytes, cache);
}

test('a PDF says its pages, title, author and whether it has text', async (t) => {
  const info = '<< /Title (Bulletin \\351t\\351) /Author (  Mairie\\n) >>';
  const found = await facts(t, pdf([...drawn(words), info], '/Info 6 0 R '));
  assert.match(found.sha256, /^[0-9a-f]{64}$/);
  assert.deepEqual(
    { ...found, sha256: '' },
    { sha256: '', pages: 1, title: 'Bulletin été', author: 'Mairie', hasText: true },
  );
});

test('a scanned PDF has no text, and may have no title', async (t) => {
  const { title, author, hasText } = await facts(t, pdf(drawn(redAtBottom)));
  assert.deepEqual(
    { title, author, hasText },
    { title: undefined, author: undefined, hasText: false },
  );
});

test('a PDF of 300 pages is read too', async (t) => {
  const kids = Array.from({ length: 300 }, (_, index) => `${index + 3} 0 R`).join(' ');
  const blank = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>';
  const tree = `<< /Type /Pages /Kids [${kids}] /Count 300 >>`;
  const objects = [page[0] ?? '', tree, ...Array.from({ length: 300 }, () => blank)];
  assert.equal((await facts(t, pdf(objects))).pages, 300);
});

const encryption = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >>`;
const refused: Record<string, [Buffer, RegExp]> = {
  'with a password': [
    pdf([...drawn(words), encryption], '/Encrypt 6 0 R /ID [<00> <00>] '),
    /protégé par un mot de passe/,
  ],
  'that was cut': [pdf(drawn(words)).subarray(0, -30), /abîmé ou incomplet/],
  'without a page': [pdf(['<< /Type /Catalog >>']), /abîmé ou incomplet/],
  'that is none': [Buffer.from('<html>%%EOF'), /n’est pas un PDF/],
};
for (const [name, [bytes, says]] of Object.entries(refused)) {
  test(`a PDF ${name} is refused`, async (t) => {
    await assert.rejects(facts(t, bytes), { name: 'PdfError', message: says });
  });
}

test('a PDF that takes too long is given up', async (t) => {
  const { file } = await putPdf(t, pdf(drawn(words)));
  assert.deepEqual(await ask('cover', file, 0), { refusal: 'too-long' });
});

test('what a PDF says is read once, then kept by its content', async (t) => {
  const { file, bytes, cache } = await putPdf(t, pdf(drawn(words)));
  const first = await readPdf(file, bytes, cache);
  await writeFile(file, 'gone');
  assert.deepEqual(await readPdf(file, bytes, cache), first);
});

test('the cover is the first page, upright, made once', async (t) => {
  const { file, bytes, cache } = await putPdf(t, pdf(drawn(redAtBottom)));
  const { sha256 } = await readPdf(file, bytes, cache);
  const cover = await readCover(file, sha256, cache);
  assert.deepEqual([cover.width, cover.height], [960, 960]);
  const { file: large } = variant(cover, 'webp', 960);
  assert.deepEqual(await colourAt(large, 480, 240), [255, 255, 255, 255]);
  const [red = 0, green = 255] = await colourAt(large, 480, 720);
  assert.ok(red > 240 && green < 15);

  const made = await filesUnder(cache);
  const before = await Promise.all(made.map((each) => stat(each)));
  await writeFile(file, 'gone');
  assert.deepEqual(await readCover(file, sha256, cache), cover);
  const after = await Promise.all(made.map((each) => stat(each)));
  assert.deepEqual(
    after.map(({ mtimeMs }) => mtimeMs),
    before.map(({ mtimeMs }) => mtimeMs),
  );
  assert.equal((await readFile(large)).toString('latin1', 8, 12), 'WEBP');
});

test('the cover of a very long page is its top', async (t) => {
  const long = drawn(redAtBottom).map((object) => object.replace('200 200', '100 14400'));
  const { file, bytes, cache } = await putPdf(t, pdf(long));
  const { sha256 } = await readPdf(file, bytes, cache);
  const cover = await readCover(file, sha256, cache);
  assert.deepEqual([cover.width, cover.height], [960, 1920]);
});
