/** The bounds of a number field, as `CmsField` has them. */
export interface Bounds {
  lowest?: number | undefined;
  highest?: number | undefined;
  integer?: boolean | undefined;
}

/** Thousands are apart by any space; the decimals follow a comma, or the point of a pasted number. */
const written = /^[-−]?(?:\d+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?:[,.]\d+)?$/;

/** The number that was typed; what is no number is kept as it is, for the check to speak of it. */
export function parseDecimal(typed: string): number | string {
  const text = typed.trim();
  if (!written.test(text)) return text;
  return Number(
    text
      .replace(/[ \u00a0\u202f]/g, '')
      .replace('−', '-')
      .replace(',', '.'),
  );
}

const french = new Intl.NumberFormat('fr-FR', {
  maximumFractionDigits: 20,
  // « 2027 » is often a year.
  useGrouping: 'min2',
});

/** A value of a number field as French writes it: « 7,5 », « 12 000 ». */
export function formatDecimal(value: unknown): string {
  if (typeof value === 'number') return french.format(value);
  return typeof value === 'string' ? value : '';
}

/** What is wrong with a value of a number field, in the words of a form; or undefined. */
export function decimalProblem(value: number | string, bounds: Bounds): string | undefined {
  const { lowest = -Infinity, highest = Infinity, integer = false } = bounds;
  const right =
    typeof value === 'number' &&
    value >= lowest &&
    value <= highest &&
    (!integer || Number.isInteger(value));
  if (right) return undefined;
  return `On attend ici un nombre${integer ? ' entier' : ''}${range(bounds)}.`;
}

function range({ lowest, highest }: Bounds): string {
  if (lowest === undefined || highest === undefined) return '';
  return ` de ${formatDecimal(lowest)} à ${formatDecimal(highest)}`;
}
