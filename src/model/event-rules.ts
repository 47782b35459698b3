import type { Report } from './content-type.ts';
import type { Event } from './event.ts';

/** The dates of an event: there is one, or it says that there is none yet; they are in order. */
export function checkDates(data: Event, report: Report): void {
  const others = data.recurrence ?? data.otherDates ?? data.end;
  if (data.start === undefined && others !== undefined)
    report([], 'Des dates sont données sans la première : écrivez « start ».');
  else if (data.start === undefined && data.datesToCome === undefined)
    report(
      [],
      'Il manque une date : écrivez « start », ou « datesToCome » si elle n’est pas encore connue.',
    );
  if (data.start !== undefined && data.datesToCome !== undefined)
    report(['datesToCome'], 'La date est connue : retirez « datesToCome ».');
  checkSpan(data, [], report);
  data.otherDates?.forEach((span, index) => {
    checkSpan(span, ['otherDates', index], report);
  });
}

function checkSpan(
  span: {
    start?: string | undefined;
    end?: string | undefined;
    startTime?: string | undefined;
    endTime?: string | undefined;
  },
  path: readonly (string | number)[],
  report: Report,
): void {
  if (span.start !== undefined && span.end !== undefined && span.end < span.start)
    report([...path, 'end'], 'Le dernier jour est avant le premier : corrigez l’un ou l’autre.');
  if (span.endTime !== undefined && span.startTime === undefined)
    report(
      [...path, 'endTime'],
      'L’heure de fin est donnée sans l’heure de début : écrivez « startTime ».',
    );
}

/** A status and the date that was planned before go together. */
export function checkStatus(data: Event, report: Report): void {
  if (data.status === 'moved' && data.previousStart === undefined)
    report(
      ['status'],
      'Un événement déplacé dit la date prévue auparavant : écrivez « previousStart ».',
    );
  if (data.status !== 'moved' && data.status !== 'postponed' && data.previousStart !== undefined)
    report(
      ['previousStart'],
      'Une date prévue auparavant va avec « status: moved » ou « status: postponed » : écrivez l’un des deux, ou retirez-la.',
    );
}
