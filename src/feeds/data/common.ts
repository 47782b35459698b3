import type { Entry } from '../../content/commune.ts';
import type { Event } from '../../model/index.ts';
import { wheelchairWords } from '../../strings.ts';
import { entryPath, mediaPath, type Section } from '../../urls.ts';
import { choice, code, moment, number, text, url, type Field, type Item } from './field.ts';

/** What each thing that has a page says first. */
export function headFields<D extends { title: string; summary?: string | undefined }>(
  section: Section,
): Field<Item<Entry<D>>>[] {
  return [
    url(
      'url',
      'Adresse de la page, qui identifie la fiche',
      ({ network, commune, entry }) => network.url + entryPath(commune.id, section, entry.slug),
    ),
    text('title', 'Titre', ({ entry }) => entry.data.title),
    text('summary', 'Résumé, en une ou deux phrases', ({ entry }) => entry.data.summary),
  ];
}

interface Placed {
  place?: Event['place'];
}

/** Where an event or an offer is. */
export function placeFields<D extends Placed>(): Field<Item<Entry<D>>>[] {
  return [
    text('placeName', 'Nom du lieu', ({ entry }) => entry.data.place?.name),
    text('address', 'Adresse du lieu', ({ entry }) => entry.data.place?.address),
    number('latitude', latitude, ({ entry }) => entry.data.place?.coordinates?.latitude),
    number('longitude', longitude, ({ entry }) => entry.data.place?.coordinates?.longitude),
  ];
}

interface Kept {
  address?: string | undefined;
  coordinates?: { latitude: number; longitude: number } | undefined;
  hours?: string | undefined;
  hoursNote?: string | undefined;
  wheelchair?: keyof typeof wheelchairWords | undefined;
}

/** Where something that is always there is, when it opens, and who can come in. */
export function whereFields<D extends Kept>(): Field<Item<Entry<D>>>[] {
  return [
    text('address', 'Adresse', ({ entry }) => entry.data.address),
    number('latitude', latitude, ({ entry }) => entry.data.coordinates?.latitude),
    number('longitude', longitude, ({ entry }) => entry.data.coordinates?.longitude),
    text('hours', 'Horaires, dans la syntaxe d’OpenStreetMap', ({ entry }) => entry.data.hours),
    text('hoursNote', 'Précision sur les horaires', ({ entry }) => entry.data.hoursNote),
    choice(
      'wheelchair',
      'Accès en fauteuil roulant',
      wheelchairWords,
      ({ entry }) => entry.data.wheelchair,
    ),
  ];
}

/** The PDF of a thing, by the path that its file writes. */
export function pdfOf<E>({ commune }: Item<E>, file: string | undefined) {
  return file === undefined ? undefined : commune.pdfs.get(file);
}

/** The address of that PDF. */
export function pdfAddress<E>(item: Item<E>, file: string | undefined): string | undefined {
  const pdf = pdfOf(item, file);
  return pdf && item.network.url + mediaPath(item.commune.id, pdf.name);
}

export const latitude = 'Latitude, en degrés (WGS 84)';
export const longitude = 'Longitude, en degrés (WGS 84)';

/** The commune, so that the data of several can be put together. */
export function communeFields<E>(): Field<Item<E>>[] {
  return [
    text('commune', 'Nom de la commune', ({ commune }) => commune.profile.name),
    code('inseeCode', 'Code Insee de la commune', ({ commune }) => commune.profile.insee),
  ];
}

/** Last of all. */
export function modified<E>(fileOf: (item: Item<E>) => string): Field<Item<E>> {
  return moment(
    'modified',
    'Dernier changement de la fiche\u202f; vide s’il n’est pas encore enregistré',
    (item) => item.dates[fileOf(item)],
  );
}
