import { dateText, numberText } from './dates/french.ts';

/** What `npm run bench -- --report` writes: medians, each with the runs that it comes from. */
export interface PerformanceReport {
  /** ISO instant of the last run. */
  at: string;
  machine: { processor: string; cores: number; gigabytes: number };
  versions: { beffroi: string; node: string; astro: string };
  /** Compiling the theme. */
  theme: readonly Measure[];
  /** Complete builds, edits of one event, checks. */
  builds: readonly NetworkMeasures[];
  edits: readonly NetworkMeasures[];
  checks: readonly NetworkMeasures[];
  /** A whole country, once: its build, search indexes included, then edits of one event. */
  country?: NetworkMeasures | undefined;
}

/** What was measured on a network of so many communes. */
export interface NetworkMeasures {
  communes: number;
  measures: readonly Measure[];
}

/** The medians of a tool. */
export interface Measure {
  name: string;
  /** HTML files that it wrote, and their weight in bytes, where that was counted. */
  pages: number;
  bytes: number;
  seconds: number;
  /** Of all its processes together, in MB. */
  memory: number;
  runs: readonly Readonly<Record<string, number>>[];
}

/** A bar of a chart: how long it is, and the figure written beside it. */
export interface Bar {
  name: string;
  value: number;
  text: string;
  /** Whether it is Beffroi's own. */
  own: boolean;
}

/** The bars of some measures. */
export function barsOf(
  measures: readonly Measure[],
  valueOf: (measure: Measure) => number,
  textOf: (value: number) => string,
): Bar[] {
  return measures.map((measure) => {
    const value = valueOf(measure);
    const own = measure.name.startsWith('Beffroi');
    return { name: measure.name, value, text: textOf(value), own };
  });
}

/** « 0,021 s », « 7,4 s »: two figures that count, three above ten. */
export function secondsText(seconds: number): string {
  return `${significant(seconds)}\u00a0s`;
}

/** « 0,01 s »: a mark of a scale of powers of ten. */
export function tickText(seconds: number): string {
  return `${seconds.toLocaleString('fr-FR', { maximumSignificantDigits: 1 })}\u00a0s`;
}

/** « 26 min ». */
export function minutesText(seconds: number): string {
  return `${numberText(Math.round(seconds / 60))}\u00a0min`;
}

/** « 0,46 ms ». */
export function millisecondsText(seconds: number): string {
  return `${significant(seconds * 1000)}\u00a0ms`;
}

/** « 434 Mo ». */
export function memoryText(megabytes: number): string {
  return `${numberText(Math.round(megabytes))}\u00a0Mo`;
}

/** « × 1,6 »: how many times as much as the first. */
export function timesText(value: number, first: number): string {
  return `×\u00a0${significant(value / first)}`;
}

/** « 1 000 communes ». */
export function communesText(network: NetworkMeasures | undefined): string {
  return `${numberText(network?.communes ?? 0)} communes`;
}

/** « 4,4 ko »: what a page weighs. */
export function pageWeightText({ bytes, pages }: Measure): string {
  return `${significant(bytes / pages / 1000)}\u00a0ko`;
}

/** « 3 relevés », « de 3 à 15 relevés ». */
export function runsText(networks: readonly NetworkMeasures[]): string {
  const counts = networks.flatMap(({ measures }) => measures.map(({ runs }) => runs.length));
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (least < most) return `de ${least} à ${most} relevés`;
  return most === 1 ? '1 relevé' : `${most} relevés`;
}

/** « 26 novembre 2026 ». */
export function dayText(at: string): string {
  const [year = 0, month = 0, day = 0] = at.slice(0, 10).split('-').map(Number);
  return dateText({ year, month, day });
}

function significant(value: number): string {
  const digits = value >= 10 ? 3 : 2;
  return value.toLocaleString('fr-FR', {
    minimumSignificantDigits: digits,
    maximumSignificantDigits: digits,
  });
}

/** Where on a scale of powers of ten some values lie, from 0 to 1. */
export interface LogScale {
  of: (value: number) => number;
  /** The powers of ten. */
  ticks: number[];
}

/** The scale from the power of ten well under the least value to that over the greatest. */
export function logScale(values: readonly number[]): LogScale {
  const low = Math.floor(Math.log10(Math.min(...values) / 1.5));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
  return { ticks, of: (value) => (Math.log10(value) - low) / (high - low) };
}

/** A table of a figure by tool and by size of the network. */
export interface FiguresTable {
  /** The numbers of communes. */
  columns: string[];
  rows: { name: string; cells: Figure[] }[];
}

/** A figure, and what it comes to. */
interface Figure {
  text: string;
  note: string;
}

/** The table of some networks; the tools are those of the first one. `cellOf` is given the first tool too. */
export function tableOf(
  networks: readonly NetworkMeasures[],
  cellOf: (measure: Measure, first: Measure) => Figure,
): FiguresTable {
  const names = networks[0]?.measures.map(({ name }) => name) ?? [];
  const rows = names.map((name) => ({
    name,
    cells: networks.map(({ measures }) => {
      const [first] = measures;
      const own = measures.find((one) => one.name === name);
      return own && first ? cellOf(own, first) : { text: '', note: '' };
    }),
  }));
  return { columns: networks.map(({ communes }) => numberText(communes)), rows };
}
