import { compile } from 'html-to-text';

const fromHtml = compile({
  wordwrap: false,
  preserveNewlines: true,
  selectors: [
    { selector: 'a', options: { linkBrackets: ['(', ')'], hideLinkHrefIfSameAsText: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
      selector,
      options: { uppercase: false },
    })),
  ],
});

/**
 * A value of a calendar as plain text: of the HTML that some write, its words; without the control
 * characters that the reader refuses.
 */
export function plainText(value: string): string {
  const isHtml = /<\/?(?:a|b|br|div|em|h\d|i|li|ol|p|span|strong|table|u|ul)\b[^>]*>/i.test(value);
  const text = isHtml ? fromHtml(value) : value;
  return text
    .toWellFormed()
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\r\v\f\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]|[\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same on one line. */
export function lineText(value: string): string {
  return plainText(value).replace(/\s+/g, ' ');
}

/** At most so many characters, cut between words. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const start = text.slice(0, max - 1);
  const words = /^(.*)\s/s.exec(start)?.[1];
  return `${(words ?? start).replace(/[\s,;:.–—-]+$/, '')}…`;
}

/** The first sentences, as few as make sense by themselves (« M. » does not). */
export function firstSentence(text: string): string {
  const [line = ''] = text.split('\n', 1);
  let said = '';
  for (const { segment } of sentences.segment(line)) {
    if (said.length >= shortest) break;
    said += segment;
  }
  return said.trim();
}

const sentences = new Intl.Segmenter('fr', { granularity: 'sentence' });
const shortest = 20;

/** An address on its own, with the parentheses that it opens; the sign after it is the sentence's. */
const address =
  /https?:\/\/(?:\([^\s<>()]*\)|[^\s<>"\\()])*(?:\([^\s<>()]*\)|[^\s<>"\\()[\].,;:!?'’»])/g;
const bullet = /^\s*[-*•·–]\s+/;

/** Plain text as Markdown that shows the same: lines stay lines, lists are lists, addresses links. */
export function markdownOf(text: string): string {
  return text
    .split(/\n\s*\n/)
    .flatMap(blocksOf)
    .join('\n\n');
}

/** The runs of a paragraph that are a list, and those that are not. */
function blocksOf(paragraph: string): string[] {
  const runs: { isList: boolean; lines: string[] }[] = [];
  for (const line of paragraph.split('\n')) {
    const isList = bullet.test(line);
    const last = runs.at(-1);
    if (last?.isList === isList) last.lines.push(line);
    else runs.push({ isList, lines: [line] });
  }
  return runs.map(({ isList, lines }) =>
    isList
      ? lines.map((line) => `- ${escaped(line.replace(bullet, ''))}`).join('\n')
      : lines.map((line) => escaped(line.trim())).join('\\\n'),
  );
}

function escaped(line: string): string {
  let done = '';
  let from = 0;
  for (const { 0: link, index } of line.matchAll(address)) {
    const isLink = /^https?:\/\/[^/]+\./.test(link);
    done += escapedWords(line.slice(from, index), from === 0) + (isLink ? `<${link}>` : link);
    from = index + link.length;
  }
  return done + escapedWords(line.slice(from), from === 0);
}

function escapedWords(text: string, isStart: boolean): string {
  const words = text
    // The reader takes « ](x » for a link that someone got wrong, escaped or not.
    .replaceAll('](', '] (')
    .replace(/[\\`*_[\]<>&~|]/g, String.raw`\$&`);
  // Else a heading, a list or a rule would start here.
  return isStart ? words.replace(/^(\d*)(?=[-#+=.)])/, '$1\\') : words;
}
