import sharp, { type Sharp } from 'sharp';
import { noise } from '../media/files.ts';

/** A photo as the page sends it: without metadata. */
export const photo = await noise(320, 240).jpeg().toBuffer();

/** Photos without metadata, by the end of their names. */
export const plain: Readonly<Record<string, Buffer>> = {
  jpg: photo,
  jpeg: await noise(64, 48).jpeg({ progressive: true }).toBuffer(),
  png: await noise(64, 48).png().toBuffer(),
  webp: await noise(64, 48).webp().toBuffer(),
  avif: await noise(64, 48).avif({ effort: 0 }).toBuffer(),
};

/** Says, as a phone does, that the photo lies on its side, where it was taken and by what. */
function asPhone(image: Sharp): Promise<Buffer> {
  return image
    .withMetadata({ orientation: 6 })
    .withExif({
      IFD0: { Make: 'Telefonix' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '46/1 8/1 55/1' },
    })
    .toBuffer();
}

/** Photos as a phone makes them. */
export const fromPhone: Readonly<Record<string, Buffer>> = {
  jpg: await asPhone(noise(320, 240).jpeg()),
  png: await asPhone(noise(64, 48).png()),
  webp: await asPhone(noise(64, 48).webp()),
  avif: await asPhone(noise(64, 48).avif({ effort: 0 })),
};

const frame = (background: string) =>
  sharp({ create: { width: 20, height: 20, channels: 3, background } })
    .png()
    .toBuffer();
const frames = [await frame('#f00'), await frame('#00f')];
export const animation = await sharp(frames, { join: { animated: true } })
  .webp()
  .toBuffer();
export const gif = await sharp(frames[0]).gif().toBuffer();
export const drawing = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
);
