import { realMairie } from '../content/elected.ts';
import type { Read } from '../content/entry.ts';
import type { Problem } from '../content/problem.ts';
import type { Profile } from '../model/index.ts';
import { dayText, isYearsOld } from './days.ts';

/** What a commune's profile no longer says, or never said. `changed` is its last commit, an ISO instant. */
export function profileWarnings(
  { file, data, locate }: Read<Profile>,
  today: string,
  changed: string | undefined,
): Problem[] {
  if (!data) return [];
  const { mairie } = data;
  const found: Problem[] = [];
  const missing = missingFacts(data);
  if (missing.length > 1)
    found.push({ name: 'unfinished', file, message: unfinished(missing), ...locate(['mairie']) });
  // They change with the school year: after one, few are the same.
  const looked = mairie?.hoursChecked ?? changed;
  if (mairie?.openingHours !== undefined && looked !== undefined && isYearsOld(looked, today)) {
    const at = locate(['mairie', 'openingHours']);
    found.push({ name: 'old-hours', file, message: oldHours(looked), ...at });
  }
  return found;
}

/** What a resident looks for first. */
function missingFacts(profile: Profile): string[] {
  const known = realMairie(profile);
  const facts = {
    'les horaires de la mairie': known?.openingHours,
    'son courriel': known?.email,
    'la présentation de la commune': profile.presentation,
  };
  return Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [name] : []));
}

const words = new Intl.ListFormat('fr', { type: 'conjunction' });

function unfinished(missing: readonly string[]): string {
  return `Cette fiche n’est pas finie : il y manque ${words.format(missing)}. Ajoutez-les.`;
}

function oldHours(looked: string): string {
  return `Personne n’a revu ces horaires depuis le ${dayText(looked)} : vérifiez-les, puis écrivez le jour dans « hoursChecked ».`;
}
