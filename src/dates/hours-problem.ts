import type OpeningHours from 'opening_hours';
import { parseHours } from './hours.ts';

/**
 * What is wrong with a value in OpenStreetMap's opening_hours syntax, in French, with what to
 * write; or undefined. https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
 */
export function hoursProblem(value: string): string | undefined {
  // OpenStreetMap itself stores no longer value.
  if (value.length > 255) return 'Ces horaires sont trop longs : 255 caractères au plus.';
  const [, advice] = refused.find(([pattern]) => pattern.test(value)) ?? [];
  if (advice) return advice;
  try {
    return warningProblem(parseHours(value, ''));
  } catch (error) {
    return notUnderstood(value, String(error).split(' <--- ', 1)[0] ?? '');
  }
}

/** What the syntax has, but which cannot be shown right to a visitor. */
const refused: readonly (readonly [RegExp, string])[] = [
  [
    /\bSH\b/i,
    '« SH » (vacances scolaires) n’est pas accepté, faute d’un calendrier à jour : écrivez les dates, comme « Jul 05-Aug 31 Mo-Fr 10:00-18:00 ».',
  ],
  [
    /\b(?:sunrise|sunset|dawn|dusk)\b/i,
    'Le lever et le coucher du soleil ne sont pas acceptés : écrivez une heure, comme « 10:00-18:00 ».',
  ],
  [/\d\s*\+/, 'Il manque l’heure de fermeture : écrivez « 09:00-12:00 », pas « 09:00+ ».'],
  [/\beaster\s*-\s*\d\d/i, 'Un jour compté depuis Pâques est à neuf jours avant au plus.'],
];

/** Faults that the library mends by guessing: the mended value is what it evaluates. */
const mended = [
  'ambiguous_single_digit_hour',
  'hour_min_separator',
  'no_colon_after',
  'nothing_useful',
  'omit_ko',
  'please_use_ok_for_ko',
  'rant_degree_sign_used_for_zero',
  'value_ends_with_token',
  'without_minutes',
  'word_error_correction',
];
/** Values that the library takes, but that seldom say what was meant. */
const doubtful: Readonly<Record<string, string>> = {
  additional_rule_which_evaluates_to_closed:
    'Devant des jours fermés, écrivez « ; » et non « , » : « Mo-Fr 09:00-12:00; Sa off ».',
  ambiguous_word: 'Un mot a plusieurs sens : écrivez les jours Mo Tu We Th Fr Sa Su.',
  use_multi:
    'Séparez les jours différents par « ; », les heures d’un même jour par « , » : « Mo 09:00-12:00,14:00-17:00; Tu 14:00-17:00 ».',
  vague: 'Il manque les heures : « Mo-Fr 09:00-12:00 ».',
};

function warningProblem(hours: OpeningHours): string | undefined {
  const types = hours.getStructuredWarnings().map((warning) => warning.type);
  const doubt = types.map((type) => doubtful[type]).find((advice) => advice !== undefined);
  if (doubt !== undefined) return `Ces horaires ne disent sans doute pas ce qu’il faut. ${doubt}`;
  if (!types.some((type) => mended.includes(type))) return undefined;
  return `Ces horaires sont mal écrits. Si c’est bien ce que vous voulez dire, écrivez « ${hours.prettifyValue()} ».`;
}

function notUnderstood(value: string, understood: string): string {
  const known = understood !== '' && value.startsWith(understood);
  const place = known
    ? ` : la faute est vers le caractère ${String(understood.length)}, après « ${understood.trim()} »`
    : '';
  return `Ces horaires ne sont pas compris${place}. Écrivez par exemple « Mo-Fr 09:00-12:00,14:00-17:00; Sa off » (jours : Mo Tu We Th Fr Sa Su).`;
}
