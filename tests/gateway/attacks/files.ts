import { pngDeclaring } from '../../media/files.ts';
import { photoPath } from '../bal.ts';
import { packed, page, pdf, script } from '../pdf-files.ts';
import { animation, drawing, gif, photo, plain } from '../picture-files.ts';
import { asking, event } from '../town.ts';
import { each, saving, type Attack } from './attack.ts';

const folder = 'vienne/civray/media/events/bal';
const asset = (path: string, bytes: Buffer) => ({
  path,
  content: bytes.toString('base64'),
  encoding: 'base64',
});
const png = plain['png'] ?? photo;

const contents: Record<string, [name: string, bytes: Buffer]> = {
  'a drawing under the name of a photo': ['bal.png', drawing],
  'a page of HTML under the name of a photo': [
    'bal.jpg',
    Buffer.from('<html><script>x()</script>'),
  ],
  'a GIF': ['bal.png', gif],
  'a GIF that is also a script': ['bal.jpg', Buffer.from('GIF89a/*\0*/=1;alert(1)')],
  'the start of a PNG, then anything': [
    'bal.png',
    Buffer.concat([png.subarray(0, 40), Buffer.alloc(999, 65)]),
  ],
  'half a photo': ['bal.jpg', photo.subarray(0, photo.length / 2)],
  'a PNG of ten thousand megapixels': ['bal.png', pngDeclaring(100_000, 100_000)],
  'an animation': ['bal.webp', animation],
  'a PNG under the name of a JPEG': ['bal.jpg', png],
  'a photo of 16 MB': ['bal.jpg', Buffer.concat([photo, Buffer.alloc(16_000_000)])],
  nothing: ['bal.jpg', Buffer.alloc(0)],
  'a text under the name of a PDF': ['bal.pdf', Buffer.from('bonjour')],
  'a PDF that is also a page of HTML': [
    'bal.pdf',
    Buffer.from('%PDF-1.4\n<html><script>alert(1)</script>\n%%EOF'),
  ],
  'a PDF with a script': ['bal.pdf', pdf(page, `/OpenAction ${script}`)],
  'a PDF with a script in an object stream': ['bal.pdf', pdf([...page, packed([script])])],
  'a PDF with a password': ['bal.pdf', pdf(page, '/Encrypt 9 0 R')],
  'a PDF that is also an archive': ['bal.pdf', Buffer.concat([pdf(), Buffer.from('PK\x05\x06')])],
};

const places = [
  'vienne/civray/media/events/fete/bal.jpg',
  'vienne/civray/media/heritage/bal/bal.jpg',
  'vienne/civray/media/bal.jpg',
  'vienne/civray/events/bal.jpg',
  'vienne/charroux/media/events/bal/bal.jpg',
  `${folder}/../../../../charroux/media/secret.jpg`,
  `${folder}/sous/bal.jpg`,
  `${folder}/.bal.jpg`,
  `${folder}/Bal.jpg`,
  `${folder}/b\u00e4l.jpg`,
  `${folder}/bal.md.jpg/../bal.jpg`,
  `${folder}\\bal.jpg`,
  `${folder}/bal.html\0.jpg`,
  `../../../etc/bal.jpg`,
];
const kinds = ['svg', 'svgz', 'gif', 'html', 'js', 'exe', 'JPG', 'md', 'jpg/', 'jpg.php', 'pdf '];
const hash = 'b'.repeat(64);

/** Photos and documents that are none, that do something, or that go elsewhere. */
export const files: Attack[] = [
  ...Object.entries(contents).flatMap(([name, [file, bytes]]): Attack[] => {
    const path = `${folder}/${file}`;
    const sent = asset(path, bytes);
    return [
      { name: `save ${name}`, status: 422, send: () => saving({ assets: [sent] }) },
      { name: `stage ${name}`, status: 422, send: () => asking('stageAsset', sent) },
    ];
  }),
  ...each('save a photo at', 403, places, (path) => saving({ assets: [asset(path, photo)] })),
  ...each('preview a photo at', 403, places, (path) => {
    const key = { collection: 'vienne--civray--events', slug: 'bal' };
    return asking('preview', { ...key, raw: event(), assets: [{ path, hash }] });
  }),
  ...each('stage a photo at', 403, places.slice(3), (path) =>
    asking('stageAsset', asset(path, photo)),
  ),
  ...each('save a file of kind', 422, kinds, (kind) =>
    saving({ assets: [asset(`${folder}/bal.${kind}`, drawing)] }),
  ),
  ...each('read a photo at', 403, ['vienne/charroux/media/secret.jpg', 'network.yaml'], (path) =>
    asking('getMediaFile', { path }),
  ),
  ...each('read a photo at', 404, ['lien.jpg', '../profile.yaml', 'x\0.jpg', ''], (name) =>
    asking('getMediaFile', { path: `vienne/civray/media/${name}` }),
  ),
  ...each(
    'list the photos of',
    403,
    ['vienne/charroux/media', '..', 'vienne/civray/../charroux', ''],
    (mediaFolder) => asking('getMedia', { mediaFolder }),
  ),
  ...each('delete a photo', 403, [photoPath, 'vienne/civray/media/lien.jpg'], (path) =>
    asking('deleteFiles', { paths: [path] }),
  ),
  ...each(
    'a photo that was not sent',
    422,
    [hash, '../../../etc/passwd', '', 'b'.repeat(63)],
    (one) => saving({ assets: [{ path: photoPath, hash: one }] }),
  ),
  ...each('a photo in another encoding', 422, ['utf8', 'hex', undefined], (encoding) =>
    saving({ assets: [{ ...asset(photoPath, photo), encoding }] }),
  ),
  ...each('a photo on its own', 422, [photoPath], (path) =>
    asking('persistMedia', { asset: asset(path, photo) }),
  ),
  {
    name: 'the same photo twice',
    status: 422,
    send: () => saving({ assets: [asset(photoPath, photo), asset(photoPath, png)] }),
  },
  {
    name: 'a hundred photos',
    status: 422,
    send: () => saving({ assets: Array<object>(100).fill(asset(photoPath, Buffer.from('x'))) }),
  },
];
