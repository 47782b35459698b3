/** Narrow no-break space, used before high punctuation and inside « ». */
const thin = '\u202f';
const space = '[ \u00a0\u202f]';

/** Stands for an address while the rules are applied. */
const mark = '\ue000';
const address = /\ue000|(?:https?:\/\/|www\.)[^\s"«»<>]+|[^\s"«»<>]+@[^\s"«»<>]+/g;
const hasAddress = /[\ue000@]|:\/\/|www\./;

type Rule = readonly [RegExp, string];

/** Rules that can only change a text with one of these signs. */
interface Group {
  signs: RegExp;
  rules: readonly Rule[];
}

// Each pattern starts with its rarest sign, which the engine looks for in one go, then looks at what
// comes before: half the time of `(\p{L}):`, which stops at each letter.
const quoting: Group = {
  signs: /['"]/,
  rules: [
    [new RegExp(`'(?<=\\p{L}')(?=[\\p{L}\\d"«“${mark}])`, 'gu'), '’'],
    [/"([^"]+)"/g, '«$1»'],
  ],
};

const punctuation: Group = {
  signs: /[«»;:!?]|\.{3}/,
  rules: [
    [/\.{3}/g, '…'],
    [new RegExp(`«${space}*`, 'g'), `«${thin}`],
    [new RegExp(`${space}*»`, 'g'), `${thin}»`],
    [new RegExp(`${space}+([;:!?])`, 'g'), `${thin}$1`],
    [/[;!?](?<=[\p{L}\d)»…%€].)[;!?]*(?=\s|[)»]|$)/gu, `${thin}$&`],
    [/:(?<=\p{L}:)(?=\s)/gu, `${thin}:`],
  ],
};

const numbers: Group = {
  signs: /\d|siècle/,
  rules: [
    [/ (?=\d{3}(?!\d))(?<=(?<!\d)\d{1,3}(?:[ \u202f]\d{3})* )/g, thin],
    [/(\d) (?=(?:km|cm|m|ha|h|min|€|%|°C?|ans?|habitants?|euros?)(?![\p{L}\d]))/gu, '$1\u00a0'],
    [new RegExp(`(\\d{1,2})${space}h${space}(?=\\d{2}(?!\\d))`, 'g'), '$1\u00a0h\u00a0'],
    [/ (?=siècle)(?<=(?:\d{1,2}|[IVX]+)(?:er|e) )/g, '\u00a0'],
  ],
};

/**
 * French typography for a run of text: « », apostrophes, no-break spaces, as the Imprimerie
 * nationale's « Lexique des règles typographiques » has them. Applying it twice changes nothing.
 * Addresses are left as they are.
 */
export function typeset(text: string): string {
  return apply([quoting, punctuation, numbers], text);
}

/** The spaces of {@link typeset} alone, for a text whose quotes and apostrophes are done. */
export function spaced(text: string): string {
  return apply([punctuation, numbers], text);
}

function apply(groups: readonly Group[], text: string): string {
  if (!hasAddress.test(text)) return applyGroups(groups, text);
  const kept: string[] = [];
  const marked = text.replace(address, (found) => {
    kept.push(found);
    return mark;
  });
  return applyGroups(groups, marked).replaceAll(mark, () => kept.shift() ?? '');
}

function applyGroups(groups: readonly Group[], text: string): string {
  let done = text;
  for (const { signs, rules } of groups)
    if (signs.test(done))
      for (const [pattern, replacement] of rules) done = done.replace(pattern, replacement);
  return done;
}
