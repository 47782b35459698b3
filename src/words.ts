/** The words of a text without case, accents or signs; « st » is how people write « saint ». */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe');
  const words = plain.match(/[\p{L}\d]+/gu) ?? [];
  return words.map((word) => word.replace(/^st(e?)$/, 'saint$1'));
}

const small = new Set('l la le les d de du des a au aux en et ou par pour sur un une'.split(' '));

/** The words that must be found: not the small ones, which people add or leave out, unless nothing else is asked. */
export function neededWords(asked: string): string[] {
  const words = wordsOf(asked);
  const needed = words.filter((word) => !small.has(word));
  return needed.length > 0 ? needed : words;
}

/** Whether each of the words that are needed begins one of a text; one in the plural asks for the singular too. */
export function hasWords(text: readonly string[], needed: readonly string[]): boolean {
  return needed.every((word) => text.some((one) => one.startsWith(singular(word))));
}

/** « marchés » is also how people ask for a « marché ». */
function singular(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/, '') : word;
}
