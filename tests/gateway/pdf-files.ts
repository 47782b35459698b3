import { deflateSync } from 'node:zlib';

export const page = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R >>',
];

/** A PDF of these objects, the first of which is its catalogue, with more keys in its trailer. */
export function pdf(objects: readonly string[] = page, trailer = ''): Buffer {
  let text = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = `${objects.length + 1}`;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(`${text}${table}${end}`, 'latin1');
}

/** A stream of these bytes. */
export function stream(keys: string, bytes: Buffer): string {
  const data = bytes.toString('latin1');
  return `<< ${keys} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

export function flate(keys: string, text: string | Buffer): string {
  return stream(`${keys} /Filter /FlateDecode`, deflateSync(text));
}

/** Objects packed in a stream, with the numbers 11, 12… */
export function packed(objects: readonly string[], keys = ''): string {
  let place = 0;
  const header = objects.map((object, index) => {
    const entry = `${index + 11} ${place}`;
    place += object.length + 1;
    return entry;
  });
  const start = `${header.join(' ')} `;
  const dictionary = `/Type /ObjStm /N ${objects.length} /First ${start.length} ${keys}`;
  return flate(dictionary, start + objects.join('\n'));
}

export const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
