import type { Read } from '../content/entry.ts';
import type { Problem } from '../content/problem.ts';
import type { Alert } from '../model/index.ts';
import { dayText, isYearsOld } from './days.ts';

/** An alert that no page shows any more. `today` is YYYY-MM-DD. */
export function alertWarnings({ file, data, locate }: Read<Alert>, today: string): Problem[] {
  if (!data || !isYearsOld(data.end, today)) return [];
  const message = `Cette alerte est terminée depuis le ${dayText(data.end)} : supprimez ce fichier.`;
  return [{ name: 'old-alert', file, message, ...locate(['end']) }];
}
