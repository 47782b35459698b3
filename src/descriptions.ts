import { Temporal } from 'temporal-polyfill';
import type { Commune, Entry } from './content/commune.ts';
import { typeset } from './content/typography.ts';
import { capital, dateText, numberText } from './dates/french.ts';
import {
  heritageKinds,
  offerKinds,
  type Event,
  type Heritage,
  type News,
  type Offer,
  type Page,
} from './model/index.ts';
import { atName, ofName } from './names.ts';

/** What search engines show under each title: the place is said in each, so that no two are the same. */
export function communeDescription({ profile, department }: Commune): string {
  const people = profile.population && `${numberText(profile.population.count)} habitants`;
  const where = [department.name, department.region, people].filter(Boolean).join(', ');
  const tagline = profile.tagline ? ` ${sentence(profile.tagline)}` : '';
  return `${profile.name} (${where}).${tagline} Mairie, agenda, patrimoine et annonces de la commune.`;
}

export function mairieDescription({ profile, department }: Commune): string {
  return typeset(
    `Mairie ${ofName(profile.name)} (${department.name}) : horaires d’ouverture, adresse, téléphone, élus et accès.`,
  );
}

export function newsListDescription({ profile, department }: Commune): string {
  return typeset(
    `Travaux, école, vie municipale : les actualités de la mairie ${ofName(profile.name)} (${department.name}).`,
  );
}

/** `kind` is the name of one. */
export function newsKindDescription(commune: Commune, kind: string): string {
  return typeset(`${kind} : les actualités de la commune, ${placeOf(commune)}.`);
}

export function newsArchiveDescription({ profile }: Commune): string {
  return `Les actualités ${ofName(profile.name)} qui ont eu leur temps, de la plus récente à la plus ancienne.`;
}

/** Of its page: the date tells apart what comes back each year under one title. */
export function newsTitle({ profile }: Commune, { data }: Entry<News>): string {
  return `${data.title}, ${dateText(Temporal.PlainDate.from(data.published))}, ${profile.name}`;
}

export function newsDescription({ profile, department }: Commune, { data }: Entry<News>): string {
  return `${sentence(data.summary)} Mairie ${ofName(profile.name)} (${department.name}).`;
}

export function heritageListDescription({ profile, department, heritage }: Commune): string {
  const names = listOf(heritage.map(({ data }) => data.title));
  return typeset(`Le patrimoine ${ofName(profile.name)} (${department.name}) : ${names}.`);
}

export function heritageDescription(commune: Commune, { data }: Entry<Heritage>): string {
  return `${sentence(data.summary)} ${heritageKinds[data.kind]} ${placeOf(commune)}.`;
}

export function eventsDescription({ profile, department }: Commune): string {
  return typeset(
    `Fêtes, marchés, concerts et réunions ${atName(profile.name)} (${department.name}) : les dates, les lieux et les tarifs.`,
  );
}

/** `dates` says when it is. */
export function eventDescription(commune: Commune, { data }: Entry<Event>, dates: string): string {
  return `${capital(dates)}, ${placeOf(commune)}. ${sentence(data.summary)}`;
}

export function archiveDescription({ profile }: Commune): string {
  return `Les événements qui ont eu lieu ${atName(profile.name)}, du plus récent au plus ancien.`;
}

export function offersDescription({ profile, department }: Commune): string {
  return `Emplois, logements, terrains, locaux et commerces à reprendre ${atName(profile.name)} (${department.name}).`;
}

export function offerDescription(commune: Commune, { data }: Entry<Offer>): string {
  return `${sentence(data.summary)} ${offerKinds[data.kind]} ${placeOf(commune)}.`;
}

export function siteMapDescription({ profile, department }: Commune): string {
  return `Toutes les pages ${ofName(profile.name)} (${department.name}), par rubrique.`;
}

export function pageDescription(commune: Commune, { data }: Entry<Page>): string {
  return `${sentence(data.summary)} Une page de la mairie, ${placeOf(commune)}.`;
}

export function dataDescription({ profile, department }: Commune): string {
  return `Les actualités, l’agenda, les annonces, le patrimoine et la fiche ${ofName(profile.name)} (${department.name}) en fichiers CSV, JSON et GeoJSON, sous Licence Ouverte.`;
}

function placeOf({ profile, department }: Commune): string {
  return `${atName(profile.name)} (${department.name})`;
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Some names of a list, as many as a description holds. */
function listOf(names: readonly string[]): string {
  const shown = names.slice(0, 3);
  return names.length > 3 ? `${shown.join(', ')}…` : new Intl.ListFormat('fr').format(shown);
}
