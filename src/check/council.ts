import { Temporal } from 'temporal-polyfill';
import type { Draft } from '../content/collection.ts';
import type { Path } from '../content/fields.ts';
import type { Problem, WarningName } from '../content/problem.ts';
import type { Sources } from '../content/sources.ts';
import type { Act, Session } from '../model/index.ts';
import { dayText } from './days.ts';

/** When the rules below came into force (ordonnance 2021-1310). */
const inForce = '2022-07-01';

/** What the law asks of a council's papers and that they lack. `today` is YYYY-MM-DD. */
export function councilWarnings(
  { sessions, acts }: Pick<Sources, 'sessions' | 'acts'>,
  today: string,
): Problem[] {
  const held = sessions.filter(({ data }) => data?.status !== 'cancelled');
  return [
    ...held.flatMap((session) => sessionWarnings(session, held, today)),
    ...acts.flatMap(actWarnings),
  ];
}

type Warn = (name: WarningName, path: Path, message: string) => Problem;

function warnerOf({ file, locate }: Draft): Warn {
  return (name, path, message) => ({ name, file, message, ...locate(path) });
}

function sessionWarnings(
  session: Draft<Session>,
  held: readonly Draft<Session>[],
  today: string,
): Problem[] {
  const { data } = session;
  if (!data || data.example === true || data.date < inForce) return [];
  const warn = warnerOf(session);
  return [...listWarnings(data, today, warn), ...minutesWarnings(data, held, today, warn)];
}

/** CGCT, L2121-25: within a week of the session, posted at the mairie and put online. */
function listWarnings({ date, deliberations }: Session, today: string, warn: Warn): Problem[] {
  const limit = weekAfter(date);
  const until = `${dayText(limit)}, une semaine après la séance (CGCT, article L2121-25)`;
  if (deliberations === undefined)
    return limit < today
      ? [
          warn(
            'late-list',
            ['date'],
            `La liste des délibérations de cette séance devait être en ligne au plus tard le ${until} : ajoutez « deliberations ».`,
          ),
        ]
      : [];
  return limit < deliberations.published
    ? [
        warn(
          'late-list',
          ['deliberations', 'published'],
          `Cette liste devait être en ligne au plus tard le ${until} : vérifiez ce jour, et tenez le délai à la prochaine séance.`,
        ),
      ]
    : [];
}

/** CGCT, L2121-15: within a week of the session that adopted them, which is the next one. */
function minutesWarnings(
  { date, minutes }: Session,
  held: readonly Draft<Session>[],
  today: string,
  warn: Warn,
): Problem[] {
  const adopted = minutes?.adopted ?? nextAfter(date, held);
  if (adopted === undefined) return [];
  const limit = weekAfter(adopted);
  const until = `${dayText(limit)}, une semaine après la séance qui l’arrête (CGCT, article L2121-15)`;
  if (minutes === undefined)
    return limit < today
      ? [
          warn(
            'late-minutes',
            ['date'],
            `Le procès-verbal de cette séance devait être en ligne au plus tard le ${until} : ajoutez « minutes ».`,
          ),
        ]
      : [];
  return limit < minutes.published
    ? [
        warn(
          'late-minutes',
          ['minutes', 'published'],
          `Ce procès-verbal devait être en ligne au plus tard le ${until} : vérifiez ce jour, et tenez le délai au prochain.`,
        ),
      ]
    : [];
}

function nextAfter(date: string, held: readonly Draft<Session>[]): string | undefined {
  const days = held.flatMap(({ data }) => (data && data.date > date ? [data.date] : []));
  return days.toSorted()[0];
}

/** CGCT, R2131-1: in full, to download, with the first name, surname and capacity of its author. */
function actWarnings(act: Draft<Act>): Problem[] {
  const { data } = act;
  if (!data || data.example === true || data.published < inForce) return [];
  const warn = warnerOf(act);
  return [
    ...(data.author === undefined
      ? [
          warn(
            'incomplete-act',
            ['title'],
            'Cet acte ne dit pas qui l’a pris ; il doit porter le prénom, le nom et la qualité de son auteur (CGCT, article R2131-1) : ajoutez « author ».',
          ),
        ]
      : []),
    ...(data.file === undefined
      ? [
          warn(
            'incomplete-act',
            ['title'],
            'Cet acte n’a pas de fichier ; il doit pouvoir être lu en entier et téléchargé (CGCT, article R2131-1) : ajoutez son PDF dans « file ».',
          ),
        ]
      : []),
  ];
}

function weekAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 7 }).toString();
}
