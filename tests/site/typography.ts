import type { ReadSite } from './pages.ts';

/** What French typography refuses; a no-break space is not a space here. */
const refused: Readonly<Record<string, RegExp>> = {
  'straight apostrophe': /\p{L}'\p{L}/u,
  'straight quotes': /"/,
  'three full stops': /\.{3}/,
  'space before a comma or a full stop': /\s[,.](?:\s|$)/,
  'space before an ellipsis': / …/,
  'space inside brackets': /[([] | [)\]]/,
  'breaking space before high punctuation': / [;:!?»]/,
  'breaking space after an opening guillemet': /« /,
  'no space before high punctuation': /[\p{L}\d)][;!?»](?:\s|$)/u,
  'no space before a colon': /[\p{L})]:\s/u,
  'breaking space in a number': /\d \d{3}(?!\d)/,
  'two punctuation marks': /[,;]\s?[.,;]|[^.]\.\.(?!\.)/,
};

/** Texts that break a rule of French typography, each with the first page that has it. */
export function typographyFaults({ pages }: ReadSite): string[] {
  const texts = new Map<string, string>();
  for (const { path, title, meta, texts: own } of pages.toReversed())
    for (const text of [title, meta['description'] ?? '', ...own]) texts.set(text, path);
  return [...texts].flatMap(([text, path]) =>
    Object.entries(refused)
      .filter(([, pattern]) => pattern.test(text))
      .map(([name, pattern]) => `${path}: ${name}: ${around(text, pattern)}`),
  );
}

function around(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return text.slice(Math.max(0, at - 25), at + 25);
}
