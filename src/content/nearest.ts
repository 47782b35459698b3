import { distance } from 'fastest-levenshtein';

/** Those of `words` that `word` most likely stands for, a slip of the keyboard or accents apart. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const [best] = words
    .map((other) => ({ other, far: distance(plain(word), plain(other)) }))
    .toSorted((a, b) => a.far - b.far);
  return best && best.far <= Math.min(3, Math.ceil(word.length / 3)) ? best.other : undefined;
}

/** « Vouliez-vous dire « … » ? », or else what is given. */
export function didYouMean(near: string | undefined, otherwise = ''): string {
  return near === undefined ? otherwise : ` Vouliez-vous dire « ${near} » ?`;
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
