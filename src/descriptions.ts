import type { Commune } from './content/commune.ts';
import { atName, ofName } from './names.ts';
import { numberText } from './dates/french.ts';

/** What search engines show under each title: never twice the same. */
export function communeDescription({ profile, department }: Commune): string {
  const people = profile.population && `${numberText(profile.population.count)} habitants`;
  const where = [department.name, department.region, people].filter(Boolean).join(', ');
  const tagline = profile.tagline ? ` ${sentence(profile.tagline)}` : '';
  return `${profile.name} (${where}).${tagline} Mairie, agenda, patrimoine et annonces de la commune.`;
}

export function mairieDescription({ profile, department }: Commune): string {
  return `Mairie ${ofName(profile.name)} (${department.name}) : horaires d’ouverture, adresse, téléphone, élus et accès.`;
}

export function heritageDescription({ profile, heritage }: Commune): string {
  return `À voir ${atName(profile.name)} : ${listOf(heritage.map(({ data }) => data.title))}.`;
}

export function eventsDescription({ profile, department }: Commune): string {
  return `Fêtes, marchés, concerts et réunions ${atName(profile.name)} (${department.name}) : les dates, les lieux et les tarifs.`;
}

export function archiveDescription({ profile }: Commune): string {
  return `Les événements qui ont eu lieu ${atName(profile.name)}, du plus récent au plus ancien.`;
}

export function offersDescription({ profile, department }: Commune): string {
  return `Emplois, logements, terrains, locaux et commerces à reprendre ${atName(profile.name)} (${department.name}).`;
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Some names of a list, as many as a description holds. */
function listOf(names: readonly string[]): string {
  const shown = names.slice(0, 3);
  return names.length > 3 ? `${shown.join(', ')}…` : new Intl.ListFormat('fr').format(shown);
}
