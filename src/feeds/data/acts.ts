import type { Entry } from '../../content/commune.ts';
import { authorText } from '../../content/council.ts';
import { actKinds, actSubjects, type Act } from '../../model/index.ts';
import { entryPath } from '../../urls.ts';
import { communeFields, modified, pdfAddress, pdfOf } from './common.ts';
import { choice, code, date, text, url, type Field, type Item } from './field.ts';

export const actFields: readonly Field<Item<Entry<Act>>>[] = [
  url(
    'url',
    'Adresse de la page, qui identifie la fiche',
    ({ network, commune, entry }) => network.url + entryPath(commune.id, 'acts', entry.slug),
  ),
  text('number', 'Numéro', ({ entry }) => entry.data.number),
  text('title', 'Objet', ({ entry }) => entry.data.title),
  choice('kind', 'Nature', actKinds, ({ entry }) => entry.data.kind),
  text('kindName', 'Nature, en français', ({ entry }) => actKinds[entry.data.kind]),
  choice('subject', 'Matière', actSubjects, ({ entry }) => entry.data.subject),
  text(
    'subjectName',
    'Matière, en français',
    ({ entry }) => entry.data.subject && actSubjects[entry.data.subject],
  ),
  date('date', 'Date de l’acte', ({ entry }) => entry.data.date),
  // An act names its author by law (CGCT, R2131-1): nobody else is named.
  text('author', 'Prénom, nom et qualité de l’auteur', ({ entry }) => authorText(entry.data)),
  date('published', 'Jour de mise en ligne', ({ entry }) => entry.data.published),
  url('fileUrl', 'Adresse du PDF', (item) => pdfAddress(item, item.entry.data.file)),
  code('sha256', 'Empreinte SHA-256 du PDF', (item) => pdfOf(item, item.entry.data.file)?.sha256),
  ...communeFields<Entry<Act>>(),
  modified(({ entry }) => entry.file),
];
