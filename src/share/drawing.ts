import { drawings, type EmblemName } from '../components/emblems/drawings.ts';
import type { CalendarLeaf } from '../dates/occurrence-text.ts';
import { scaleOf, type Tokens } from '../theme/colours.ts';
import { imageSize, type ShareCard } from './card.ts';
import { fit, type Fitted } from './fit.ts';
import type { Lettering } from './lettering.ts';

const { width, height } = imageSize;
const margin = 72;
/** Of the words; what is left is for the mark. */
const column = 700;
const footTop = 520;

/** What draws one card: its colours and its letters. */
interface Tools {
  ink: Record<'accent' | 'deep' | 'pale' | 'faint' | 'text' | 'soft', string>;
  letter: Lettering;
}

/** A card as SVG, 1200 × 630, made of shapes alone: no font of the machine matters. */
export function drawCard(card: ShareCard, letter: Lettering): string {
  const tools = { ink: inkOf(scaleOf(card.accent).light), letter };
  const drawn = [
    rectangle(tools.ink.accent, { x: 0, y: 0, w: width, h: height }),
    words(card, tools),
    typeof card.mark === 'string' ? emblem(card.mark, tools) : leaf(card.mark, tools),
    foot(card, tools),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">${drawn.join('')}</svg>`;
}

function inkOf(tokens: Tokens): Tools['ink'] {
  const token = (name: string) => tokens[`--${name}`] ?? '#000000';
  return {
    accent: token('accent'),
    deep: token('deep'),
    pale: token('accent-soft'),
    faint: token('on-deep-soft'),
    text: token('ink'),
    soft: token('ink-soft'),
  };
}

interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

function rectangle(colour: string, { x, y, w, h }: Box, round = 0): string {
  return `<rect x="${String(x)}" y="${String(y)}" width="${String(w)}" height="${String(h)}" rx="${String(round)}" fill="${colour}"/>`;
}

interface Point {
  x: number;
  /** Of the base of the letters. */
  y: number;
}

function write(
  text: string,
  { x, y }: Point,
  { size, colour }: { size: number; colour: string },
  { letter }: Tools,
): string {
  const place = `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${String(size)})`;
  return `<g fill="${colour}" transform="${place}">${letter.outlines(text)}</g>`;
}

const titleLeading = 1.04;
const lineLeading = 1.25;
const titleSizes = Array.from({ length: 36 }, (_, index) => 192 - index * 4);
const kindHeight = 58;
const gap = 22;

/** The kind, the title and the lines below, centred above the foot. */
function words({ kind, title, lines }: ShareCard, tools: Tools): string {
  const below = lines.map((line) =>
    fit(
      line,
      { width: column, height: 100, sizes: [40, 36, 32], leading: lineLeading, lines: 2 },
      tools.letter,
    ),
  );
  const belowHeight = below.reduce((sum, one) => sum + heightOf(one, lineLeading), 0);
  const room = { width: column, height: 350 - belowHeight, leading: titleLeading, lines: 4 };
  const head = fit(title, { ...room, sizes: titleSizes }, tools.letter);
  const headHeight = heightOf(head, titleLeading);
  const top = (footTop - kindHeight - headHeight - gap - belowHeight) / 2;
  const drawn = [
    write(kind, { x: margin, y: top + 32 }, { size: 36, colour: tools.ink.pale }, tools),
    paragraph(head, { y: top + kindHeight, leading: titleLeading, colour: '#fff' }, tools),
  ];
  let y = top + kindHeight + headHeight + gap;
  for (const one of below) {
    drawn.push(paragraph(one, { y, leading: lineLeading, colour: tools.ink.pale }, tools));
    y += heightOf(one, lineLeading);
  }
  return drawn.join('');
}

function heightOf({ lines, size }: Fitted, leading: number): number {
  return lines.length * size * leading;
}

/** Half the height of capitals: a line of letters stands in the middle of its height. */
const halfCapital = 0.34;

function paragraph(
  { lines, size }: Fitted,
  { y, leading, colour }: { y: number; leading: number; colour: string },
  tools: Tools,
): string {
  return lines
    .map((line, index) => {
      const base = y + size * ((index + 0.5) * leading + halfCapital);
      return write(line, { x: margin, y: base }, { size, colour }, tools);
    })
    .join('');
}

const emblemSize = 312;

function emblem(name: EmblemName, { ink }: Tools): string {
  const x = width - margin - emblemSize;
  const y = (footTop - emblemSize) / 2;
  const place = `translate(${String(x)} ${String(y)}) scale(${String(emblemSize / 96)})`;
  const tinted = drawings[name].replace(
    'class="emblem-tint"',
    `fill="${ink.deep}" fill-opacity=".45"`,
  );
  return `<g transform="${place}" color="#fff" stroke="#fff" fill="none" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${tinted}</g>`;
}

const leafBox = { x: width - margin - 292, y: (footTop - 324) / 2, w: 292, h: 324 };

/** The band of the month: only its upper corners are round. */
const band = `M${String(leafBox.x)} ${String(leafBox.y + 84)}v-60a24 24 0 0 1 24-24h244a24 24 0 0 1 24 24v60z`;

function leaf(
  { month, toMonth, day, toDay, weekday, year }: CalendarLeaf,
  { ink, letter }: Tools,
): string {
  const put = (text: string, base: number, size: number, colour: string) => {
    const fitted = Math.min(size, (leafBox.w - 36) / letter.width(text));
    const x = leafBox.x + (leafBox.w - letter.width(text) * fitted) / 2;
    // What was made smaller stays in the middle.
    const y = leafBox.y + base - (size - fitted) * halfCapital;
    return write(text, { x, y }, { size: fitted, colour }, { ink, letter });
  };
  const both = (from: string, to: string | undefined) => (to ? `${from}–${to}` : from);
  return [
    rectangle('#fff', leafBox, 24),
    `<path fill="${ink.deep}" d="${band}"/>`,
    put(both(month, toMonth), 58, 52, '#fff'),
    put(both(day, toDay), 240, 196, ink.text),
    put(toDay ? String(year) : weekday, 298, 46, ink.soft),
  ].join('');
}

function foot({ foot: [owner, place] }: ShareCard, tools: Tools): string {
  const { letter, ink } = tools;
  const y = (footTop + height) / 2 + 15;
  const room = { height: 100, leading: 1, lines: 1 };
  const right = fit(place, { ...room, width: 400, sizes: [34, 30, 26] }, letter);
  const end = right.lines.join('');
  const x = width - margin - letter.width(end) * right.size;
  const left = fit(owner, { ...room, width: x - margin - 40, sizes: [46, 40, 34] }, letter);
  return [
    rectangle(ink.deep, { x: 0, y: footTop, w: width, h: height - footTop }),
    write(left.lines.join(''), { x: margin, y }, { size: left.size, colour: '#fff' }, tools),
    write(end, { x, y }, { size: right.size, colour: ink.faint }, tools),
  ].join('');
}
