import { stringify } from 'yaml';
import type { Intercommunality } from '../../../src/content/intercommunalities.ts';
import { canonical } from '../../../src/gateway/canonical.ts';
import type { Profile } from '../../../src/model/index.ts';
import type { ListedCommune } from './insee.ts';
import { placeholders } from './placeholders.ts';

/** The profile of a new commune: what the national lists know, and comments for all the rest. */
export function profileText(commune: ListedCommune, group: Intercommunality | undefined): string {
  const text = canonical('profile', stringify(profileOf(commune, group)));
  return text.replace(/^sources:/m, () => `\n${placeholders(commune)}\nsources:`);
}

function profileOf(commune: ListedCommune, group: Intercommunality | undefined): Profile {
  const { code, name, siren, postalCodes, population } = commune;
  // The part that has the commune's own name would say nothing.
  const parts = commune.parts.filter((part) => part.name !== name);
  return {
    name,
    insee: code,
    ...(siren !== undefined && { siren }),
    postalCodes: [...postalCodes],
    ...(group && { intercommunality: { name: group.fullName, siren: group.siren } }),
    ...(parts.length > 0 && {
      formerCommunes: parts.map((part) => ({ name: part.name, insee: part.code })),
    }),
    population,
    sources: [sourceOf(population.year)],
  };
}

const packageName = '@etalab/decoupage-administratif';

function sourceOf(year: number) {
  return {
    title: `Insee, populations de référence ${String(year)} (paquet ${packageName})`,
    url: `https://www.npmjs.com/package/${packageName}`,
  };
}
