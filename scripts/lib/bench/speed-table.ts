import { plural } from '../report.ts';
import type { Run } from './measure.ts';
import type { Timing } from './speed.ts';
import { figure, median, table } from './table.ts';

const head = [
  'Outil',
  'durée',
  '÷ 1re ligne',
  'pages',
  'poids d’une',
  'par page',
  'par commune',
  'processeur',
  'mémoire (1)',
  'mémoire (2)',
];

/** What the memory columns are. */
export const memoryNotes =
  'Mémoire au plus haut : (1) du plus gros processus, (2) de tous ensemble.';

/** The medians of tools that did the same work, under what that was. */
export function speedTable(title: string, timings: readonly Timing[]): string {
  const [first] = timings;
  if (!first) return title;
  const rounds = plural(first.runs.length, 'tour');
  const rows = timings.map((timing) => row(timing, middle(first, 'seconds')));
  return `${title} (médianes, ${rounds})\n\n${table(head, rows)}`;
}

function row(timing: Timing, reference: number): string[] {
  const { tool, pages, bytes, communes } = timing;
  const seconds = middle(timing, 'seconds');
  const each = (count: number, decimals: number) =>
    count === 0 ? '' : figure((seconds * 1000) / count, 'ms', decimals);
  return [
    tool.name,
    figure(seconds, 's', 2),
    figure(seconds / reference, '', 2),
    pages === 0 ? '' : figure(pages),
    pages === 0 ? '' : figure(bytes / pages / 1000, 'ko', 1),
    each(pages, 2),
    each(communes, 1),
    figure(middle(timing, 'cpu'), 's', 2),
    figure(middle(timing, 'largest'), 'Mo'),
    figure(middle(timing, 'total'), 'Mo'),
  ];
}

function middle({ runs }: Timing, key: keyof Run): number {
  return median(runs.map((run) => run[key]));
}
