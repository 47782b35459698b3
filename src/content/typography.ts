/** Narrow no-break space, used before high punctuation and inside « ». */
const thin = '\u202f';
const space = '[ \u00a0\u202f]';

const rules: readonly (readonly [RegExp, string])[] = [
  [/\.{3}/g, '…'],
  [/(\p{L})'(?=\p{L})/gu, '$1’'],
  [/(^|[\s([])"(?=\S)/g, '$1«'],
  [/(\S)"/g, '$1»'],
  [new RegExp(`«${space}*`, 'g'), `«${thin}`],
  [new RegExp(`${space}*»`, 'g'), `${thin}»`],
  [new RegExp(`${space}+([;:!?])`, 'g'), `${thin}$1`],
  [/([\p{L}\d)»])([;!?]+)(?=\s|$)/gu, `$1${thin}$2`],
  [/(?<=\d) (?=\d{3}(?!\d))/g, thin],
  [/(\d) (?=(?:km|m|ha|h|min|€|%|ans|habitants?|euros?)(?![\p{L}\d]))/gu, '$1\u00a0'],
  [/(\d{1,2}) h (?=\d{2}(?!\d))/g, '$1\u00a0h\u00a0'],
  [/(\d{1,2}e) (?=siècle)/g, '$1\u00a0'],
];

/**
 * French typography for a run of text: « », apostrophes, no-break spaces, as the Imprimerie
 * nationale's « Lexique des règles typographiques » has them. Applying it twice changes nothing.
 */
export function typeset(text: string): string {
  return rules.reduce((result, [pattern, by]) => result.replace(pattern, by), text);
}
