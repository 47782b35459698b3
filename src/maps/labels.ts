import { encloses, grow, overlap, round } from './geometry.ts';
import type { Box } from './geometry.ts';
import type { Dot } from './place.ts';

/** Where the name of a dot is written. */
export interface Label {
  /** The name, in one line or cut in two after a space or a hyphen. */
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  /** Of the anchor, in units of the map. */
  readonly x: number;
  /** From the middle of the dot to the first baseline, in em. */
  readonly dy: number;
}

/** In units of the map; names written smaller do not overlap either. */
export const FONT_SIZE = 12;
/** From baseline to baseline. */
export const LINE_HEIGHT_EM = 1.05;
/** Of the largest dot, in units of the map. */
export const DOT_RADIUS = 3.5;

// Widths of an average character, on the wide side of the system fonts of telephones.
const CHARACTER_EM = 0.58;
const BOLD_CHARACTER_EM = 0.64;
const ASCENT_EM = 0.8;
const DESCENT_EM = 0.25;

// From the best side to the worst: `dy` for one line, `rise` how much of a second line goes above.
const SIDES = [
  { anchor: 'start', dx: DOT_RADIUS + 2, dy: 0.3, rise: 0.5 },
  { anchor: 'end', dx: -DOT_RADIUS - 2, dy: 0.3, rise: 0.5 },
  { anchor: 'middle', dx: 0, dy: -0.7, rise: 1 },
  { anchor: 'middle', dx: 0, dy: 1.3, rise: 0 },
  { anchor: 'start', dx: DOT_RADIUS, dy: -0.3, rise: 1 },
  { anchor: 'start', dx: DOT_RADIUS, dy: 0.9, rise: 0 },
  { anchor: 'end', dx: -DOT_RADIUS, dy: -0.3, rise: 1 },
  { anchor: 'end', dx: -DOT_RADIUS, dy: 0.9, rise: 0 },
] as const;

interface Candidate {
  readonly label: Label;
  readonly box: Box;
}
interface Name {
  readonly dot: Dot;
  readonly candidates: readonly Candidate[];
}

/**
 * For each dot that has room for its name inside `frame`, where to write it so that it covers no
 * other name and no dot. The current dot's name is the last to be left out.
 */
export function placeLabels(dots: readonly Dot[], frame: Box): ReadonlyMap<Dot, Label> {
  const dotBoxes = dots.map(({ x, y }) =>
    grow({ left: x, top: y, right: x, bottom: y }, DOT_RADIUS),
  );
  const isFree = ({ box }: Candidate): boolean =>
    encloses(frame, box) && !dotBoxes.some((dotBox) => overlap(box, dotBox));
  const names = dots
    .map((dot) => ({ dot, candidates: candidatesOf(dot).filter(isFree) }))
    .sort((a, b) => a.candidates.length - b.candidates.length);
  const labels = chooseInTurn(names);
  if (dots.every((dot) => !dot.current || labels.has(dot))) return labels;
  return chooseInTurn(names.toSorted((a, b) => Number(b.dot.current) - Number(a.dot.current)));
}

function chooseInTurn(names: readonly Name[]): ReadonlyMap<Dot, Label> {
  const labels = new Map<Dot, Label>();
  const taken: Box[] = [];
  for (const { dot, candidates } of names) {
    const choice = candidates.find(({ box }) => !taken.some((other) => overlap(box, other)));
    if (!choice) continue;
    labels.set(dot, choice.label);
    taken.push(choice.box);
  }
  return labels;
}

function candidatesOf(dot: Dot): Candidate[] {
  const layouts = [[dot.name], cutInTwo(dot.name)].filter((lines) => lines.length > 0);
  return layouts.flatMap((lines) => {
    const extra = (lines.length - 1) * LINE_HEIGHT_EM;
    return SIDES.map(({ anchor, dx, dy, rise }) => {
      const label = { lines, anchor, x: round(dot.x + dx), dy: round(dy - rise * extra) };
      return { label, box: boxOf(dot, label) };
    });
  });
}

// The cut nearest to the middle; nothing when there is none.
function cutInTwo(name: string): string[] {
  const cuts = [...name.matchAll(/[-\s](?=.)/gu)].map(({ index }) => index + 1);
  const distance = (cut: number): number => Math.abs(cut - name.length / 2);
  const [cut] = cuts.sort((a, b) => distance(a) - distance(b));
  return cut === undefined ? [] : [name.slice(0, cut), name.slice(cut)];
}

function boxOf({ y, current }: Dot, { lines, anchor, x, dy }: Label): Box {
  const characters = Math.max(...lines.map((line) => line.length));
  const width = characters * (current ? BOLD_CHARACTER_EM : CHARACTER_EM) * FONT_SIZE;
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  const baseline = y + dy * FONT_SIZE;
  const height = ((lines.length - 1) * LINE_HEIGHT_EM + DESCENT_EM) * FONT_SIZE;
  return {
    left,
    top: baseline - ASCENT_EM * FONT_SIZE,
    right: left + width,
    bottom: baseline + height,
  };
}
