import { sum } from '../sum.ts';

/** Rows under a head, as aligned columns: figures to the right, words to the left. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = head.map((title, index) => {
    const cells = [title, ...rows.map((row) => row[index] ?? '')];
    const width = Math.max(...cells.map((cell) => cell.length));
    const figures = cells.slice(1).every((cell) => /^\d|^$/.test(cell));
    return cells.map((cell) => (figures ? cell.padStart(width) : cell.padEnd(width)));
  });
  const line = (index: number) =>
    columns
      .map((cells) => cells[index])
      .join('   ')
      .trimEnd();
  const rule = columns.map(([title = '']) => '─'.repeat(title.length)).join('───');
  return [line(0), rule, ...rows.map((_, index) => line(index + 1))].join('\n');
}

/** A figure under the name of what was measured. */
export interface NamedFigure {
  name: string;
  value: number;
  unit: string;
}

/** Figures, one a line, under what they are of. */
export function figuresTable(title: string, figures: readonly NamedFigure[]): string {
  const rows = figures.map(({ name, value, unit }) => [name, figure(value, unit, 1)]);
  return table([title, 'mesuré'], rows);
}

/** A number as French writes it, with so many decimals, and its unit if it has one. */
export function figure(value: number, unit = '', decimals = 0): string {
  const text = new Intl.NumberFormat('fr-FR', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
  return unit === '' ? text : `${text}\u00a0${unit}`;
}

/** The middle of some values; of two middles, their mean. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return sum(middle) / middle.length;
}
