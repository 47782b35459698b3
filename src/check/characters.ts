/** Signs that a copy brought in place of others, or beside them. */
export interface OddSigns {
  pattern: RegExp;
  message: string;
  /** What was meant, where that is certain. */
  meant?: (found: string) => string;
}

/** What copies from a PDF, a word processor or an old file leave in a text. */
export const oddSigns: readonly OddSigns[] = [
  {
    pattern: /Ã[\u0080-\u00bf\u0152\u0153\u0160\u0161\u2013-\u203a\u20ac]|â€.|Â[\u00a0«»°²]/u,
    message:
      'Ce mot vient d’un fichier lu dans un mauvais encodage (« Ã© » au lieu de « é ») : retapez-le.',
  },
  {
    pattern: /\ufffd|[\ue000-\uf8ff]/u,
    message: 'Un signe a été perdu ici dans un copier-coller : retapez-le.',
  },
  {
    pattern: /[\ufb00-\ufb06]/gu,
    message:
      'Deux lettres ne font ici qu’un seul signe, venu d’un PDF, que la recherche ne trouve pas : retapez-les.',
    meant: (found) => found.normalize('NFKC'),
  },
  {
    pattern: /\p{L}\p{Mn}+/gu,
    message:
      'Un accent est ici séparé de sa lettre, comme dans un PDF : la recherche ne trouve pas ce mot. Retapez-le.',
    meant: (found) => found.normalize('NFC'),
  },
  {
    pattern: /[\u00ad\u200b\u2060\ufeff]/gu,
    message: 'Il y a ici un signe invisible, venu d’un copier-coller : effacez-le.',
    meant: () => '',
  },
];

/** What all of them start with: few texts have any. */
const rare = /[ÂÃ\u00ad\u200b\u2060\ufb00-\ufb06\ufeff\ufffd\ue000-\uf8ff]|\p{Mn}|â€/u;

/** Whether a text may have some. */
export function hasOddSigns(text: string): boolean {
  return rare.test(text);
}

/** A text with the signs that were meant, where that is certain. */
export function mendSigns(text: string): string {
  return oddSigns.reduce(
    (mended, { pattern, meant }) => (meant ? mended.replace(pattern, meant) : mended),
    text,
  );
}
