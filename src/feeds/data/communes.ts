import { realMairie } from '../../content/elected.ts';
import type { Profile } from '../../model/index.ts';
import { wheelchairWords } from '../../strings.ts';
import { communePath } from '../../urls.ts';
import { latitude, longitude, modified } from './common.ts';
import { choice, code, list, number, text, url, type Field, type Item } from './field.ts';

type CommuneItem = Item<Profile>;

export const communeFields: readonly Field<CommuneItem>[] = [
  url(
    'url',
    'Adresse du site de la commune, qui l’identifie',
    ({ network, commune }) => network.url + communePath(commune.id),
  ),
  text('name', 'Nom', ({ entry }) => entry.name),
  code('inseeCode', 'Code Insee', ({ entry }) => entry.insee),
  code('siren', 'Numéro Siren', ({ entry }) => entry.siren),
  list('postalCodes', 'Codes postaux', ({ entry }) => entry.postalCodes),
  code('departmentCode', 'Code du département', ({ commune }) => commune.department.code),
  text('department', 'Département', ({ commune }) => commune.department.name),
  text('region', 'Région', ({ commune }) => commune.department.region),
  text('intercommunality', 'Intercommunalité', ({ entry }) => entry.intercommunality?.name),
  code(
    'intercommunalitySiren',
    'Siren de l’intercommunalité',
    ({ entry }) => entry.intercommunality?.siren,
  ),
  list('formerCommunes', 'Communes réunies dans celle-ci', ({ entry }) =>
    entry.formerCommunes?.map(({ name }) => name),
  ),
  list('alternateNames', 'Autres noms', ({ entry }) => entry.alternateNames),
  number('population', 'Habitants', ({ entry }) => entry.population?.count),
  number('populationYear', 'Année du recensement', ({ entry }) => entry.population?.year),
  number('area', 'Superficie, en km²', ({ entry }) => entry.area),
  number('altitudeMin', 'Altitude la plus basse, en mètres', ({ entry }) => entry.altitude?.min),
  number('altitudeMax', 'Altitude la plus haute, en mètres', ({ entry }) => entry.altitude?.max),
  number('latitude', latitude, ({ entry }) => entry.coordinates?.latitude),
  number('longitude', longitude, ({ entry }) => entry.coordinates?.longitude),
  text('demonym', 'Nom des habitants', ({ entry }) => entry.demonym),
  url('website', 'Autre site officiel', ({ entry }) => entry.website),
  ...mairieFields(),
  modified(({ commune }) => commune.file),
];

function mairieFields(): Field<CommuneItem>[] {
  return [
    text('mairieStreet', 'Mairie, rue', (item) => realMairie(item.entry)?.address?.street),
    code(
      'mairiePostalCode',
      'Mairie, code postal',
      (item) => realMairie(item.entry)?.address?.postalCode,
    ),
    text('mairieCity', 'Mairie, ville', (item) => realMairie(item.entry)?.address?.city),
    text('mairiePhone', 'Mairie, téléphone', (item) => realMairie(item.entry)?.phone),
    text('mairieEmail', 'Mairie, courriel', (item) => realMairie(item.entry)?.email),
    text(
      'mairieHours',
      'Mairie, horaires, dans la syntaxe d’OpenStreetMap',
      (item) => realMairie(item.entry)?.openingHours,
    ),
    choice(
      'mairieWheelchair',
      'Mairie, accès en fauteuil roulant',
      wheelchairWords,
      (item) => realMairie(item.entry)?.wheelchair,
    ),
  ];
}
