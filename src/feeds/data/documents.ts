import type { Entry } from '../../content/commune.ts';
import { documentKinds, type Document } from '../../model/index.ts';
import { mediaPath } from '../../urls.ts';
import { communeFields, headFields, modified } from './common.ts';
import { choice, code, date, flag, number, text, url, type Field, type Item } from './field.ts';

type Documented = Item<Entry<Document>>;

export const documentFields: readonly Field<Documented>[] = [
  ...headFields<Document>('documents'),
  choice('kind', 'Nature', documentKinds, ({ entry }) => entry.data.kind),
  text('kindName', 'Nature, en français', ({ entry }) => documentKinds[entry.data.kind]),
  date('date', 'Jour du document', ({ entry }) => entry.data.date),
  url('file', 'Adresse du fichier, en PDF', fileAddress),
  number('pages', 'Nombre de pages', (item) => pdfOf(item)?.pages),
  number('bytes', 'Taille du fichier, en octets', (item) => pdfOf(item)?.size),
  code('sha256', 'Empreinte SHA-256 du fichier', (item) => pdfOf(item)?.sha256),
  flag(
    'hasText',
    'Le fichier a du texte, et pas seulement des images',
    (item) => pdfOf(item)?.hasText,
  ),
  text('licence', 'Licence du document', ({ entry }) => entry.data.licence),
  ...communeFields<Entry<Document>>(),
  modified(({ entry }) => entry.file),
];

function pdfOf({ commune, entry }: Documented) {
  return commune.pdfs.get(entry.data.file);
}

function fileAddress(item: Documented): string | undefined {
  const pdf = pdfOf(item);
  return pdf && item.network.url + mediaPath(item.commune.id, pdf.name);
}
