import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { cleanAsset } from '../../src/gateway/assets/clean.ts';
import { pngDeclaring } from '../media/files.ts';
import { flate, packed, page, pdf, script, stream } from './pdf-files.ts';
import { animation, drawing, fromPhone, gif, photo, plain } from './picture-files.ts';

const document = pdf();

test('a photo without metadata is kept as it is, to the byte', async () => {
  for (const [extension, bytes] of Object.entries(plain))
    assert.equal(await cleanAsset(`media/photo.${extension}`, bytes), bytes, extension);
});

test('a photo of a phone is kept upright, and without saying where it was taken', async () => {
  for (const [extension, bytes] of Object.entries(fromPhone)) {
    assert.ok(bytes.includes('Telefonix'), `${extension}: the photo of the test says nothing`);
    const clean = Buffer.from(await cleanAsset(`media/photo.${extension}`, bytes));
    const { width, height, exif, orientation } = await sharp(clean).metadata();
    assert.ok(height > width, `${extension}: the photo is not upright`);
    assert.deepEqual(
      [exif, orientation, clean.includes('Telefonix')],
      [undefined, undefined, false],
    );
    assert.equal(await cleanAsset(`media/photo.${extension}`, clean), clean, `${extension}: twice`);
  }
});

const hidden: Record<string, [path: string, bytes: Buffer]> = {
  'a page of HTML after a JPEG': ['a.jpg', Buffer.concat([photo, Buffer.from('<script>')])],
  'another photo after a JPEG': ['a.jpg', Buffer.concat([photo, fromPhone['jpg'] ?? photo])],
  'a comment in a JPEG': ['a.jpg', withSegment(0xfe, 'chez Jeanne Martin')],
  'a segment of a phone’s own in a JPEG': ['a.jpg', withSegment(0xe5, 'chez Jeanne Martin')],
  'an index of photos in a JPEG': ['a.jpg', withSegment(0xe2, 'MPF\0chez Jeanne Martin')],
  'a page of HTML after a PNG': ['a.png', after('png', '<script>alert(1)</script>')],
  'a page of HTML after a WebP': ['a.webp', after('webp', '<script>alert(1)</script>')],
  'a page of HTML after an AVIF': [
    'a.avif',
    after('avif', '\0\0\0\x20free<script>alert(1)</script>'),
  ],
};

test('what is hidden in a photo is not kept', async (t) => {
  for (const [name, [path, bytes]] of Object.entries(hidden))
    await t.test(name, async () => {
      const clean = Buffer.from(await cleanAsset(path, bytes));
      assert.ok(
        !clean.includes('<script>') && !clean.includes('Jeanne') && !clean.includes('Telefonix'),
      );
      const { width, height } = await sharp(clean).metadata();
      const before = await sharp(bytes).metadata();
      assert.deepEqual([width, height], [before.width, before.height]);
    });
});

function withSegment(marker: number, text: string): Buffer {
  const segment = Buffer.from(`\xff${String.fromCharCode(marker)}\0\0${text}`, 'latin1');
  segment.writeUInt16BE(segment.length - 2, 2);
  return Buffer.concat([photo.subarray(0, 2), segment, photo.subarray(2)]);
}

function after(extension: string, text: string): Buffer {
  return Buffer.concat([plain[extension] ?? photo, Buffer.from(text, 'latin1')]);
}

const tooHeavy = Buffer.concat([photo, Buffer.alloc(15_000_000)]);
const refused: Record<string, [path: string, bytes: Buffer, says: RegExp]> = {
  'a text': ['a.jpg', Buffer.from('bonjour'), /enregistrez-la en JPEG/],
  'a drawing named as a photo': ['a.png', drawing, /enregistrez-la en JPEG/],
  'a GIF': ['a.png', gif, /enregistrez-la en JPEG/],
  'a GIF that is also a script': ['a.jpg', Buffer.from('GIF89a/*\0*/=1;alert(1)'), /en JPEG/],
  'a PNG named as a JPEG': ['a.jpg', plain['png'] ?? photo, /remplacez cette fin par « .png »/],
  'a photo of an iPhone': ['a.jpg', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), /HEIC/],
  'a photo that was cut': ['a.jpg', photo.subarray(0, 3000), /abîmée/],
  'a PNG of nothing but its first bytes': [
    'a.png',
    Buffer.concat([(plain['png'] ?? photo).subarray(0, 8), Buffer.alloc(500, 65)]),
    /abîmée/,
  ],
  'an animation': ['a.webp', animation, /animées/],
  'a PNG of ten thousand megapixels': ['a.png', pngDeclaring(100_000, 100_000), /trop grande/],
  'a photo of 15 MB': ['a.jpg', tooHeavy, /dépasse 15 Mo/],
  'a PDF named as a photo': ['a.jpg', document, /enregistrez-la en JPEG/],
  'a photo named as a PDF': ['a.pdf', photo, /n’est pas un PDF/],
  'a page of HTML named as a PDF': [
    'a.pdf',
    Buffer.from('<html>%PDF-1.4 %%EOF'),
    /n’est pas un PDF/,
  ],
  'a PDF that is also a page of HTML': [
    'a.pdf',
    pdf([...page, '(<script>alert\\(1\\)</script>)'].toReversed()),
    /n’est pas un PDF/,
  ],
  'a PDF that was cut': ['a.pdf', document.subarray(0, -20), /abîmé ou incomplet/],
  'a PDF followed by a program': [
    'a.pdf',
    Buffer.concat([document, Buffer.from('PK\x03\x04')]),
    /abîmé ou incomplet/,
  ],
  'a PDF of 20 MB': ['a.pdf', Buffer.concat([document, Buffer.alloc(20_000_000)]), /dépasse 20 Mo/],
  'a PDF with a password': ['a.pdf', pdf(page, '/Encrypt 9 0 R '), /mot de passe/],
};

test('what is no photo or document of the site is refused with what to do', async (t) => {
  for (const [name, [path, bytes, says]] of Object.entries(refused))
    await t.test(name, () => rejects(path, bytes, says));
});

async function rejects(path: string, bytes: Buffer, says: RegExp): Promise<void> {
  await assert.rejects(cleanAsset(path, bytes), (error: Error) =>
    says.test(error.message.replace(/[\u202f\u00a0]/g, ' ')),
  );
}

const active: Record<string, string> = {
  'a script at opening': `/OpenAction ${script}`,
  'a script in a name with escapes': '/AA << /O << /S /J#61vaScript /JS (x) >> >>',
  'a program to launch': '/OpenAction << /S /Launch /F (cmd.exe) >>',
  'a file attached': '/Names << /EmbeddedFiles << /Names [] >> >>',
  'a form of XFA': '/AcroForm << /XFA 5 0 R >>',
  'a video': '/RichMediaContent << /Type /RichMedia >>',
};

test('a PDF that does more than being read is refused', async (t) => {
  for (const [name, keys] of Object.entries(active)) {
    const object = `<< /Type /Catalog /Pages 2 0 R ${keys} >>`;
    await t.test(name, () => rejects('a.pdf', pdf([object, ...page.slice(1)]), /programme/));
    await t.test(`${name}, packed`, () =>
      rejects('a.pdf', pdf([...page, packed([object])]), /programme/),
    );
  }
});

const packedScript = `<< /Type /Catalog /OpenAction ${script} >>`;

test('no way of packing a script lets it pass', async (t) => {
  const ways: Record<string, [object: string, says: RegExp]> = {
    'with another type': [packed([packedScript]).replace('/ObjStm', '/Photo'), /programme/],
    'with a length that lies': [
      packed([packedScript]).replace(/Length \d+/, 'Length 3'),
      /programme/,
    ],
    'in lines that a predictor undoes': [
      packed([packedScript], '/DecodeParms << /Predictor 12 /Columns 4 >>'),
      /ne peut pas être vérifié/,
    ],
    'in letters': [
      stream('/Type /Obj#53tm /N 1 /First 4 /Filter /ASCIIHexDecode', Buffer.from('2f4a53')),
      /ne peut pas être vérifié/,
    ],
    'after data that cannot be read': [
      flate('/N 1', Buffer.from(packedScript))
        .replace('endstream', '\nendstream')
        .replace('x\x9c', 'x\x9c\xff'),
      /abîmé/,
    ],
    'under a gigabyte of nothing': [flate('/N 1', Buffer.alloc(120_000_000)), /trop grandes/],
  };
  for (const [name, [object, says]] of Object.entries(ways))
    await t.test(name, () => rejects('a.pdf', pdf([...page, object]), says));
});

test('a PDF of ordinary programs is kept as it is', async () => {
  const objects = [
    ...page,
    flate('', 'BT /F1 12 Tf (Le marché du mardi) Tj ET'),
    packed(['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>']),
    stream('/Subtype /Image /Filter /DCTDecode', photo),
    flate('/Type /XRef /DecodeParms << /Columns 4 /Predictor 12 >>', Buffer.alloc(40)),
    '<< /Type /Outlines /First 3 0 R /Last 3 0 R /Count 1 >>',
  ];
  const bytes = pdf(objects, '/OpenAction [3 0 R /Fit] ');
  assert.equal(await cleanAsset('media/programme.pdf', bytes), bytes);
});
