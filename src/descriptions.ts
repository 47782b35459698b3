import { Temporal } from 'temporal-polyfill';
import type { Commune, Entry } from './content/commune.ts';
import { documentsByKind } from './content/documents.ts';
import { actName, sessionMoment, sessionTitle } from './content/council.ts';
import { typeset } from './content/typography.ts';
import { capital, dateText, numberText } from './dates/french.ts';
import { occurrenceText } from './dates/occurrence-text.ts';
import { periodText } from './dates/period-text.ts';
import {
  directoryKinds,
  documentKinds,
  actKinds,
  heritageKinds,
  offerKinds,
  practicalKinds,
  type DirectoryEntry,
  type Document,
  type Act,
  type Alert,
  type Ambassador,
  type Event,
  type Heritage,
  type News,
  type Offer,
  type Place,
  placeKinds,
  type Session,
  type Page,
  type Practical,
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

export function alertsDescription(commune: Commune): string {
  return typeset(
    `Vigilance, coupures, fermetures : ce qu’il faut savoir maintenant ${placeOf(commune)}.`,
  );
}

/** Of its page: the first day tells apart what comes back under one title. */
export function alertTitle({ profile }: Commune, { data }: Entry<Alert>): string {
  return `${data.title}, ${dateText(Temporal.PlainDate.from(data.start))}, ${profile.name}`;
}

export function alertDescription({ profile }: Commune, { data }: Entry<Alert>): string {
  return `${sentence(data.title)} ${capital(periodText(data))}, ${profile.name}.`;
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

export function directoryListDescription(commune: Commune): string {
  return typeset(
    `Commerces, artisans, associations, santé, services ${placeOf(commune)} : adresses, téléphones, horaires.`,
  );
}

/** `kind` is the name of several of it. */
export function directoryKindDescription(commune: Commune, kind: string): string {
  return typeset(`${kind} ${placeOf(commune)} : adresses, téléphones, horaires.`);
}

export function directoryDescription(commune: Commune, { data }: Entry<DirectoryEntry>): string {
  return data.summary
    ? `${sentence(data.summary)} ${directoryKinds[data.kind]} ${placeOf(commune)}.`
    : typeset(`${data.title} : ${data.activity}, ${placeOf(commune)}. Annuaire de la commune.`);
}

export function placesDescription({ profile, department, places }: Commune): string {
  const names = listOf(places.map(({ data }) => data.title));
  return typeset(`Les lieux ${ofName(profile.name)} (${department.name}) : ${names}.`);
}

/** Of its page: what is a monument too has another page under its name. */
export function placeTitle({ profile }: Commune, { data }: Entry<Place>): string {
  return `${data.title}, infos pratiques, ${profile.name}`;
}

export function placeDescription(commune: Commune, { data }: Entry<Place>): string {
  return `${sentence(data.summary)} ${placeKinds[data.kind]} ${placeOf(commune)}.`;
}

export function documentsDescription(commune: Commune): string {
  const names = listOf(documentsByKind(commune).map(({ name }) => name.toLocaleLowerCase('fr')));
  return typeset(
    `Les documents de la commune, ${placeOf(commune)} : ${names}, à lire ou à télécharger.`,
  );
}

/** `kind` is the name of several of one. */
export function documentKindDescription(commune: Commune, kind: string): string {
  return typeset(`${kind} : les documents de la commune, ${placeOf(commune)}.`);
}

/** Of its page: the date tells apart what comes back each year under one title. */
export function documentTitle({ profile }: Commune, { data }: Entry<Document>): string {
  return `${data.title}, ${dateText(Temporal.PlainDate.from(data.date))}, ${profile.name}`;
}

export function documentDescription(commune: Commune, { data }: Entry<Document>): string {
  const about = sentence(data.summary ?? data.title);
  return `${about} ${documentKinds[data.kind]} ${placeOf(commune)}.`;
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

export function councilDescription(commune: Commune): string {
  return typeset(
    `Conseil municipal, ${placeOf(commune)} : la prochaine séance, les listes de délibérations, les procès-verbaux et les actes.`,
  );
}

export function sessionsDescription({ profile, department }: Commune): string {
  return typeset(
    `Les séances du conseil municipal ${ofName(profile.name)} (${department.name}) : ordre du jour, délibérations et procès-verbaux.`,
  );
}

export function sessionDescription(commune: Commune, { data }: Entry<Session>): string {
  const when = occurrenceText(sessionMoment(data, commune.zone));
  const points = data.agenda ?? [];
  const agenda = points.length > 0 ? ` Ordre du jour : ${listOf(points)}.` : '';
  return brief(typeset(`Séance du conseil municipal ${placeOf(commune)}, ${when}.${agenda}`));
}

/** `what` is the name of a kind, or says of which year they are. */
export function actsDescription(commune: Commune, what: string): string {
  return `${what} ${placeOf(commune)}, avec leur numéro, leur date et leur texte à télécharger.`;
}

/** The number tells apart what is decided each year under one title. */
export function actTitle({ profile }: Commune, { data }: Entry<Act>): string {
  return `${data.title}, ${actKinds[data.kind].toLocaleLowerCase('fr')} ${data.number}, ${profile.name}`;
}

export function actDescription(commune: Commune, { data }: Entry<Act>): string {
  const date = dateText(Temporal.PlainDate.from(data.date));
  const act = `${actName(data)} du ${date}, ${placeOf(commune)}`;
  return brief(typeset(`${act} : ${sentence(data.title)}`));
}

export function sessionPageTitle({ profile }: Commune, { data }: Entry<Session>): string {
  return `${sessionTitle(data)}, ${profile.name}`;
}

export function settleDescription(commune: Commune): string {
  return typeset(
    `S’installer ${placeOf(commune)} : logements, terrains, emplois, écoles, santé, commerces, et ceux qui y vivent.`,
  );
}

export function ambassadorTitle({ profile }: Commune, { data }: Entry<Ambassador>): string {
  return `${data.title}, vivre ${atName(profile.name)}`;
}

export function ambassadorDescription(commune: Commune, { data }: Entry<Ambassador>): string {
  return `${data.title}, ${sentence(data.about)} Vivre ${placeOf(commune)}.`;
}

export function practicalListDescription({ profile, department }: Commune): string {
  return typeset(
    `Déchets, eau, transports, numéros utiles, démarches : la vie pratique ${atName(profile.name)} (${department.name}).`,
  );
}

export function practicalDescription(commune: Commune, { data }: Entry<Practical>): string {
  return `${sentence(data.summary)} ${practicalKinds[data.kind]}, ${placeOf(commune)}.`;
}

export function collectionCalendarDescription(
  commune: Commune,
  { data }: Entry<Practical>,
): string {
  return typeset(`${data.title} : les jours de collecte de l’année, ${placeOf(commune)}.`);
}

export function siteMapDescription({ profile, department }: Commune): string {
  return `Toutes les pages ${ofName(profile.name)} (${department.name}), par rubrique.`;
}

export function searchDescription({ profile, department }: Commune): string {
  return `Chercher dans les pages ${ofName(profile.name)} (${department.name}).`;
}

export function pageDescription(commune: Commune, { data }: Entry<Page>): string {
  return `${sentence(data.summary)} Une page de la mairie, ${placeOf(commune)}.`;
}

export function dataDescription({ profile, department }: Commune): string {
  return typeset(
    `Ce que publie la commune ${ofName(profile.name)} (${department.name}), en fichiers CSV, JSON et GeoJSON sous Licence Ouverte : agenda, annuaire, actes et le reste.`,
  );
}

function placeOf({ profile, department }: Commune): string {
  return `${atName(profile.name)} (${department.name})`;
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** What a description holds of a text, cut between two words. */
function brief(text: string): string {
  return text.length > 200 ? `${text.slice(0, text.lastIndexOf(' ', 198))}…` : text;
}

/** Some names of a list, as many as a description holds. */
function listOf(names: readonly string[]): string {
  const shown = names.slice(0, 3);
  return names.length > 3 ? `${shown.join(', ')}…` : new Intl.ListFormat('fr').format(shown);
}
