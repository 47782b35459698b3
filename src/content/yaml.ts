import { isCollection, isMap, isScalar, LineCounter, parseDocument, Scalar } from 'yaml';
import type { Document } from 'yaml';
import type { Position } from './problem.ts';
import { yamlFaults } from './yaml-faults.ts';

export interface YamlFault extends Position {
  message: string;
}

/** A YAML text as plain data, with the place of each of its values. */
export interface Yaml {
  data: unknown;
  faults: YamlFault[];
  /** Where the value at this path is written, or the nearest thing around it; a key's own place if asked. */
  locate: (path: readonly PropertyKey[], key?: string) => Position;
  /** How the value at this path is written in the file. */
  written: (path: readonly PropertyKey[]) => Written | undefined;
}

export interface Written {
  source: string | undefined;
  /** What follows « # » on its line. */
  comment: string | undefined;
  /** Line of the first line of its text. */
  textLine: number;
}

/**
 * Reads YAML 1.2: dates and times stay strings. All the faults are given, in French.
 * `firstLine` is the line of the file where `text` starts.
 */
export function readYaml(text: string, firstLine = 1): Yaml {
  const lines = new LineCounter();
  // Both take time in the square of the length; `yamlFaults` does without.
  const fast = { prettyErrors: false, uniqueKeys: false };
  const options = { lineCounter: lines, resolveKnownTags: false, ...fast };
  const document = parseDocument(text, options);
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const faults = yamlFaults(document).map(({ offset, message }) => ({ ...at(offset), message }));
  return {
    data: faults.length > 0 ? undefined : document.toJS(),
    faults: faults.filter(isFirstOfLine).slice(0, maxFaults),
    locate: (path, key) => at(offsetOf(document, path, key)),
    written: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? writtenAs(node, at(node.range?.[0] ?? 0).line) : undefined;
    },
  };
}

/** The faults of a line after its first one follow from it, most of the time. */
function isFirstOfLine(fault: YamlFault, index: number, faults: readonly YamlFault[]): boolean {
  return faults[index - 1]?.line !== fault.line;
}

const maxFaults = 50;

function writtenAs(node: Scalar, line: number): Written {
  const isBlock = node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED;
  const comment = node.comment ?? undefined;
  return { source: node.source, comment, textLine: isBlock ? line + 1 : line };
}

function offsetOf(document: Document, path: readonly PropertyKey[], key?: string): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const wanted = length === path.length ? key : undefined;
    const place = keyOffset(found, wanted) ?? nodeOffset(found);
    if (place !== undefined) return place;
  }
  return 0;
}

function nodeOffset(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) ? node.range?.[0] : undefined;
}

function keyOffset(node: unknown, key: string | undefined): number | undefined {
  if (!isMap(node) || key === undefined) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return nodeOffset(pair?.key);
}
