import { nameOf } from '../build/names.ts';
import { numberText } from '../report.ts';
import type { Remark } from './calendar.ts';
import type { Deed, Step } from './plan.ts';
import type { ImportRequest, Outcome } from './run.ts';

interface Words {
  /** After a count. */
  one: string;
  several: string;
  /** After the file, where someone may want to look at it. */
  line?: string;
}

const words: Readonly<Record<Deed, Words>> = {
  added: { one: 'ajouté', several: 'ajoutés', line: 'ajouté' },
  changed: { one: 'mis à jour', several: 'mis à jour', line: 'mis à jour' },
  cancelled: {
    one: 'annulé',
    several: 'annulés',
    line: 'annulé, car il n’est plus dans l’agenda',
  },
  same: { one: 'inchangé', several: 'inchangés' },
  past: { one: 'passé non repris', several: 'passés non repris' },
  edited: {
    one: 'modifié à la main depuis',
    several: 'modifiés à la main depuis',
    line: 'modifié à la main depuis, laissé tel quel\u202f; l’agenda dit maintenant autre chose',
  },
  kept: { one: 'modifié à la main depuis', several: 'modifiés à la main depuis' },
  removed: {
    one: 'supprimé à la main',
    several: 'supprimés à la main',
    line: 'supprimé à la main depuis, pas repris',
  },
  byHand: {
    one: 'déjà écrit à la main',
    several: 'déjà écrits à la main',
    line: 'déjà écrit à la main, laissé tel quel',
  },
  elsewhere: {
    one: 'déjà repris d’un autre agenda',
    several: 'déjà repris d’un autre agenda',
    line: 'déjà repris d’un autre agenda, laissé tel quel',
  },
  orphan: {
    one: 'à revoir',
    several: 'à revoir',
    line: 'n’est plus dans l’agenda, mais a été modifié à la main\u202f: annulez-le, ou gardez-le',
  },
};

/** What was done of a calendar: file by file, then in all, then what there is to know. */
export function outcomeText(outcome: Outcome, request: ImportRequest): string {
  const { name, steps, hidden, remarks, isRemembered } = outcome;
  const counts = countsOf(steps);
  if (hidden > 0) counts.push(counted(hidden, privateWords));
  const all = counts.length > 0 ? counts.join(', ') : 'aucun événement';
  return [
    ...steps.flatMap((step) => lineOf(step, nameOf(request.commune))),
    `${name}\u202f: ${all}.`,
    ...remarkLines(remarks),
    ...(isRemembered || !steps.some(({ deed }) => deed === 'added') ? [] : [forgetful]),
    ...(request.isDry ? ['Rien n’est écrit (--dry-run).'] : []),
  ].join('\n');
}

const privateWords = { one: 'privé non repris', several: 'privés non repris' };

const forgetful =
  '  L’historique Git manque ou n’est pas entier\u202f: ce qui a été supprimé à la main peut revenir.';

function countsOf(steps: readonly Step[]): string[] {
  return Object.entries(words).flatMap(([deed, own]) => {
    const count = steps.filter((step) => step.deed === deed).length;
    return count > 0 ? [counted(count, own)] : [];
  });
}

function counted(count: number, { one, several }: Words): string {
  return `${numberText(count)} ${count >= 2 ? several : one}`;
}

function lineOf({ deed, title, slug }: Step, folder: string): string[] {
  const { line } = words[deed];
  const place =
    slug === undefined ? `«\u202f${title}\u202f»` : `content/${folder}/events/${slug}.md`;
  return line === undefined ? [] : [`  ${place}\u202f: ${line}`];
}

/** One line for each thing to know, with the events that it is true of. */
function remarkLines(remarks: readonly Remark[]): string[] {
  return [...Map.groupBy(remarks, ({ message }) => message)].map(([message, own]) => {
    const titles = own.slice(0, maxTitles).map(({ title }) => `«\u202f${title}\u202f»`);
    const more = own.length > maxTitles ? [`et ${numberText(own.length - maxTitles)} de plus`] : [];
    return `  À savoir, ${message}\u202f: ${[...titles, ...more].join(', ')}`;
  });
}

const maxTitles = 3;

/** What could not be taken, for the error output. */
export function problemsText(problems: readonly Remark[]): string {
  return problems
    .map(({ title, message }) => `  «\u202f${title || 'Événement sans titre'}\u202f» ${message}.`)
    .join('\n');
}
