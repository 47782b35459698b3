import type { SearchRecord } from './records.ts';

/**
 * A record as the page that Pagefind reads: a title counts more than a text, and what only results
 * show is not searched (https://pagefind.app/docs/metadata/).
 */
export function documentOf(record: SearchRecord): string {
  const { title, kind, texts, html } = record;
  const paragraph = (text: string) => `<p>${escape(text)}</p>`;
  return [
    '<html lang="fr"><head>',
    ...metaOf(record).map(
      ([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escape(value)}">`,
    ),
    `</head><body><h1>${escape(title)}</h1>`,
    ...texts.map(paragraph),
    html,
    // Last: excerpts begin with what people wrote.
    kind === undefined ? '' : paragraph(kind),
    paragraph(ligatures([title, ...texts, html].join(' '))),
    '</body></html>',
  ].join('');
}

/** Words with « œ », as people type them: Pagefind, which ignores accents, takes it for a letter. */
function ligatures(text: string): string {
  // Most texts have none: to look for whole words in them took 2.7 % of the time of a commune.
  if (!/œ/i.test(text)) return '';
  const words = text.match(/\p{L}*œ\p{L}*/giu) ?? [];
  return words.map((word) => word.toLowerCase().replaceAll('œ', 'oe')).join(' ');
}

function metaOf({ group, kind, until, dates, example, image }: SearchRecord): [string, string][] {
  const mark = example && 'true';
  const all = { group, kind, until: until?.toString(), dates, example: mark, picture: image };
  return Object.entries(all).flatMap(([name, value]): [string, string][] =>
    value ? [[name, value]] : [],
  );
}

/** A text as it is written in HTML, XML or an attribute of either. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
