import { errorStyle, plural } from '../report.ts';
import { ImportError } from './import-error.ts';
import { importCalendar, type ImportRequest } from './run.ts';
import { outcomeText, problemsText } from './tell.ts';

/** Imports the calendars that are asked for, tells what was done, and says whether all was well. */
export async function runImport(request: ImportRequest, now: Date): Promise<boolean> {
  let isWell = true;
  // One after the other: an event may be in several.
  for (const place of request.places) isWell = (await importOne(place, request, now)) && isWell;
  return isWell;
}

async function importOne(place: string, request: ImportRequest, now: Date): Promise<boolean> {
  try {
    const moment = { epochMilliseconds: now.getTime() };
    const outcome = await importCalendar(place, { ...request, now: moment });
    console.log(outcomeText(outcome, request));
    const { problems } = outcome;
    if (problems.length === 0) return true;
    const count = plural(problems.length, 'problème');
    console.error(
      `${problemsText(problems)}\n${errorStyle('red', `${count}. Le reste est repris.`)}`,
    );
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    console.error(errorStyle('red', error.message));
  }
  return false;
}
