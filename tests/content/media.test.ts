import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minimalPdf } from '../fixture/media.ts';
import { eventWith, photo, problems, profile, read } from './essai.ts';

const photos = (file: string) => `photos:\n  - file: ${file}\n    alt: Le bal\n    credit: Mairie`;
const pdf = (file: string) => `attachments:\n  - title: Programme\n    file: ${file}`;
const picturePath =
  'On attend ici le chemin d’une image du dossier media, comme « media/eglise.jpg ».';

test('a missing photo is told in the front matter, in the text and in the profile', async () => {
  assert.deepEqual(
    await problems({
      'events/bal.md': eventWith(
        photos('../media/bal.jpg'),
        'Un bal.\n\nEncore\n![Un bal](../media/bal.jpg)\n',
      ),
      'profile.yaml': `${profile}cover:\n  file: media/bourg.jpg\n  alt: Le bourg\n  credit: Mairie\naccess: |\n  À pied.\n\n  ![Le pont](media/pont.jpg)\n`,
    }),
    [
      'events/bal.md:7:11 missing-file Le fichier « bal.jpg » n’est pas dans le dossier media. Déposez-le, ou corrigez son nom.',
      'events/bal.md:14:1 missing-file Le fichier « bal.jpg » n’est pas dans le dossier media. Déposez-le, ou corrigez son nom.',
      'profile.yaml:5:9 missing-file Le fichier « bourg.jpg » n’est pas dans le dossier media. Déposez-le, ou corrigez son nom.',
      'profile.yaml:11:1 missing-file Le fichier « pont.jpg » n’est pas dans le dossier media. Déposez-le, ou corrigez son nom.',
    ],
  );
});

test('a photo whose name differs by capitals or accents is suggested', async () => {
  const files = {
    'events/bal.md': eventWith(photos('media/Eglise.JPG')),
    'media/église.jpg': photo,
  };
  assert.deepEqual(await problems(files), [
    'events/bal.md:7:11 missing-file Le fichier « Eglise.JPG » n’est pas dans le dossier media. Vouliez-vous dire « église.jpg » ?',
  ]);
});

test('names with accents and spaces work, however their accents are composed', async () => {
  const name = 'Fête à l’été.jpg';
  for (const [onDisk, written] of [
    ['NFD', 'NFC'],
    ['NFC', 'NFD'],
    ['NFD', 'NFD'],
  ] as const) {
    const path = `media/${name.normalize(written)}`;
    const text = `![a](<../${path}>) ![b](../${encodeURI(path)})\n`;
    const { commune, problems: found } = await read({
      [`media/${name.normalize(onDisk)}`]: photo,
      'events/bal.md': eventWith(photos(path), text),
    });
    assert.deepEqual(found, []);
    assert.equal(commune?.pictures.has(path), true);
    assert.equal(commune.events[0]?.html.match(/<img /g)?.length, 2);
  }
});

test('a photo of the presentation is on the page', async () => {
  const { commune } = await read({
    'profile.yaml': `${profile}presentation: "![Le bourg](media/bourg.jpg)"\n`,
    'media/bourg.jpg': photo,
  });
  assert.match(
    commune?.presentation ?? '',
    /<img src="\/vienne\/essai\/media\/[^"]+" .*alt="Le bourg"/,
  );
});

for (const path of [
  '/etc/passwd',
  'media/../profile.yaml',
  '../../media/a.jpg',
  'media',
  'C:\\a.jpg',
  'https://a.fr/a.jpg',
])
  test(`${path} is no photo of the commune`, async () => {
    assert.deepEqual(await problems({ 'events/bal.md': eventWith(photos(path)) }), [
      `events/bal.md:7:11 value « file » : ${picturePath}`,
    ]);
  });

test('a path made to leave the folder, or to trip up the system, finds nothing', async () => {
  const paths = [
    '%2e%2e/profile.yaml',
    'a%00.jpg',
    './/x.jpg',
    `${'a'.repeat(5000)}.jpg`,
    '%E0%A4%A.jpg',
  ];
  const text = paths.map((path) => `![a](../media/${path})`).join('\n\n');
  const found = await problems({ 'events/bal.md': eventWith('', text), 'media/x.jpg': photo });
  assert.deepEqual(
    found.map((line) => line.split(' ').slice(0, 2).join(' ')),
    [
      'events/bal.md:7:1 picture',
      ...['9', '11', '13', '15'].map((line) => `events/bal.md:${line}:1 missing-file`),
    ],
  );
});

test('a folder, a text or a broken file as a photo', async () => {
  const files = {
    'media/a.jpg/b.jpg': photo,
    'media/c.jpg': 'x',
    'media/d.jpg': photo.subarray(0, 200),
  };
  const text = '![a](../media/a.jpg)\n\n![c](../media/c.jpg)\n\n![d](../media/d.jpg)\n';
  const found = await problems({ ...files, 'events/bal.md': eventWith('', text) });
  assert.deepEqual(
    found.map((line) => line.split('.')[1]),
    [
      'md:7:1 missing-file Le fichier « a',
      'md:9:1 picture La photo est abîmée ou n’est pas une image',
      'md:11:1 picture La photo est abîmée ou n’est pas une image',
    ],
  );
});

test('a document is a PDF of the media folder, of 20 MB at most', async () => {
  const files = {
    'media/ok.pdf': minimalPdf(),
    'media/no.pdf': 'x',
    'media/big.pdf': Buffer.alloc(20_000_001),
  };
  const of = (file: string) => problems({ ...files, 'events/bal.md': eventWith(pdf(file)) });
  assert.deepEqual(await of('media/ok.pdf'), []);
  assert.deepEqual(await of('media/no.pdf'), [
    'events/bal.md:8:11 document Ce fichier n’est pas un PDF : exportez-le en PDF.',
  ]);
  assert.deepEqual(await of('../media/big.pdf'), [
    'events/bal.md:8:11 document Ce document dépasse 20 Mo : réduisez-le (« enregistrer pour le web »).',
  ]);
  assert.deepEqual(await of('media/a.docx'), [
    'events/bal.md:8:11 value « file » : On attend ici le chemin d’un PDF du dossier media, comme « media/programme.pdf ».',
  ]);
});

test('a PDF cannot pass for a photo by being also an attachment', async () => {
  const yaml = `${pdf('media/a.pdf')}\n${photos('media/a.pdf')}`;
  const found = await problems({ 'events/bal.md': eventWith(yaml), 'media/a.pdf': minimalPdf() });
  assert.equal(found.length, 1);
  assert.match(found[0] ?? '', /^events\/bal\.md:10:11 picture /);
});
