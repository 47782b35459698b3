import { Temporal } from 'temporal-polyfill';
import type { Read } from '../content/entry.ts';
import type { Problem } from '../content/problem.ts';
import type { Profile } from '../model/index.ts';

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
  const looked = mairie?.hoursChecked ?? changed;
  if (mairie?.openingHours !== undefined && looked !== undefined && isOld(looked, today)) {
    const at = locate(['mairie', 'openingHours']);
    found.push({ name: 'old-hours', file, message: oldHours(looked), ...at });
  }
  return found;
}

/** What a resident looks for first. */
function missingFacts({ mairie, presentation }: Profile): string[] {
  const known = mairie?.example === true ? undefined : mairie;
  const facts = {
    'les horaires de la mairie': known?.openingHours,
    'son téléphone': known?.phone,
    'son courriel': known?.email,
    'la présentation de la commune': presentation,
  };
  return Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [name] : []));
}

const words = new Intl.ListFormat('fr', { type: 'conjunction' });

function unfinished(missing: readonly string[]): string {
  return `Cette fiche n’est pas finie : il y manque ${words.format(missing)}. Ajoutez-les.`;
}

/** They change with the school year: after one, few are the same. */
function isOld(looked: string, today: string): boolean {
  const limit = Temporal.PlainDate.from(today).subtract({ years: 1 }).toString();
  return looked.slice(0, 10) < limit;
}

const dayText = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });

function oldHours(looked: string): string {
  return `Personne n’a revu ces horaires depuis le ${dayText.format(new Date(looked))} : vérifiez-les, puis écrivez le jour dans « hoursChecked ».`;
}
