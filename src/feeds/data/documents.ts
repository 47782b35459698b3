import type { Entry } from '../../content/commune.ts';
import { documentKinds, type Document } from '../../model/index.ts';
import { communeFields, headFields, modified, pdfAddress, pdfOf } from './common.ts';
import { choice, code, date, flag, number, text, url, type Field, type Item } from './field.ts';

type Documented = Item<Entry<Document>>;

export const documentFields: readonly Field<Documented>[] = [
  ...headFields<Document>('documents'),
  choice('kind', 'Nature', documentKinds, ({ entry }) => entry.data.kind),
  text('kindName', 'Nature, en français', ({ entry }) => documentKinds[entry.data.kind]),
  date('date', 'Jour du document', ({ entry }) => entry.data.date),
  url('file', 'Adresse du fichier, en PDF', (item) => pdfAddress(item, item.entry.data.file)),
  number('pages', 'Nombre de pages', (item) => file(item)?.pages),
  number('bytes', 'Taille du fichier, en octets', (item) => file(item)?.size),
  code('sha256', 'Empreinte SHA-256 du fichier', (item) => file(item)?.sha256),
  flag(
    'hasText',
    'Le fichier a du texte, et pas seulement des images',
    (item) => file(item)?.hasText,
  ),
  text('licence', 'Licence du document', ({ entry }) => entry.data.licence),
  ...communeFields<Entry<Document>>(),
  modified(({ entry }) => entry.file),
];

const file = (item: Documented) => pdfOf(item, item.entry.data.file);
