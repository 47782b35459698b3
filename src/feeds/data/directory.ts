import type { Entry } from '../../content/commune.ts';
import { directoryKinds, type DirectoryEntry } from '../../model/index.ts';
import { communeFields, headFields, modified, whereFields } from './common.ts';
import { choice, number, text, url, type Field, type Item } from './field.ts';

/** The phone of what is open to all is of use to all; persons, and their addresses, stay on the page. */
export const directoryFields: readonly Field<Item<Entry<DirectoryEntry>>>[] = [
  ...headFields<DirectoryEntry>('directory'),
  choice('kind', 'Nature', directoryKinds, ({ entry }) => entry.data.kind),
  text('kindName', 'Nature, en français', ({ entry }) => directoryKinds[entry.data.kind]),
  text('activity', 'Activité', ({ entry }) => entry.data.activity),
  ...whereFields<DirectoryEntry>(),
  text('phone', 'Téléphone', ({ entry }) => entry.data.contact?.phone),
  url('website', 'Site', ({ entry }) => entry.data.contact?.url),
  number('capacity', 'Nombre de personnes accueillies', ({ entry }) => entry.data.capacity),
  url('booking', 'Adresse où réserver', ({ entry }) => entry.data.booking),
  ...communeFields<Entry<DirectoryEntry>>(),
  modified(({ entry }) => entry.file),
];
