/** Blocks of a text and the same ones as the editor writes them: the smallest that hold the same words. */
interface Piece {
  before: string;
  now: readonly string[];
}

/** The edited text, in which each block that nobody changed is written as in the original. */
export function keepUntouched(original: string, rewritten: string, edited: string): string {
  if (!sameWords(original, rewritten)) return edited;
  if (edited.trim() === rewritten.trim()) return original;
  const known = pieces(original, rewritten);
  const blocks = blocksOf(edited);
  const written: string[] = [];
  for (let at = 0; at < blocks.length;) {
    const same = known.find(({ now }) => now.every((block, index) => block === blocks[at + index]));
    written.push(same?.before ?? blocks[at] ?? '');
    at += same?.now.length ?? 1;
  }
  return written.join('\n\n');
}

/**
 * The text with each « < » that someone wrote kept as a sign: the editor forgets that Markdown would
 * take it for a tag. The addresses that it writes between « < » and « > » stay.
 */
export function withSigns(markdown: string): string {
  return markdown.replace(/(?<!\\|\]\()<(?=[a-z/!?])(?!(?:https?|mailto|tel):)/gi, '\\<');
}

/** Whether two texts say the same words in the same order, whatever their Markdown. */
export function sameWords(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ');
}

/** The numbers of a list are no words: an editor counts again. */
function wordsOf(markdown: string): string[] {
  return markdown.replace(/^[\s>]*\d+[.)]\s/gm, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function blocksOf(markdown: string): string[] {
  const text = markdown.trim();
  return text === '' ? [] : text.split(/\n(?:[ \t]*\n)+/);
}

function pieces(original: string, rewritten: string): Piece[] {
  const [before, now] = [counted(original), counted(rewritten)];
  const ends = new Set(before.map(({ end }) => end));
  const shared = [...new Set(now.map(({ end }) => end))].filter((end) => ends.has(end));
  return shared.map((end, index) => {
    const start = shared[index - 1] ?? -1;
    const within = (blocks: readonly Counted[]) =>
      blocks.filter((block) => block.end > start && block.end <= end).map(({ text }) => text);
    return { before: within(before).join('\n\n'), now: within(now) };
  });
}

interface Counted {
  text: string;
  /** How many words there are up to its end. */
  end: number;
}

function counted(markdown: string): Counted[] {
  let end = 0;
  return blocksOf(markdown).map((text) => ({ text, end: (end += wordsOf(text).length) }));
}
