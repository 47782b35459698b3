import { isCollection, isMap, isScalar, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import { fileStart, type Position } from './problem.ts';

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
  written: (path: readonly PropertyKey[]) => string | undefined;
}

/**
 * Reads YAML 1.2: dates and times stay strings. All the faults are given, in French.
 * `firstLine` is the line of the file where `text` starts.
 */
export function readYaml(text: string, firstLine = 1): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const faults = document.errors.map((error) => ({ ...at(error.pos[0]), message: explain(error) }));
  return {
    ...plain(document, faults, firstLine),
    locate: (path, key) => at(offsetOf(document, path, key)),
    written: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

function plain(document: Document, faults: YamlFault[], firstLine: number): Pick<Yaml, 'data' | 'faults'> {
  if (faults.length > 0) return { data: undefined, faults };
  try {
    return { data: document.toJS({ maxAliasCount: 20 }), faults };
  } catch {
    const message = 'Ce fichier répète trop de fois le même bloc (« * ») : écrivez les valeurs.';
    return { data: undefined, faults: [{ ...fileStart, line: firstLine, message }] };
  }
}

function offsetOf(document: Document, path: readonly PropertyKey[], key?: string): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const place = length === path.length && key !== undefined ? keyOffset(found, key) : nodeOffset(found);
    if (place !== undefined) return place;
  }
  return 0;
}

function nodeOffset(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) ? node.range?.[0] : undefined;
}

function keyOffset(node: unknown, key: string): number | undefined {
  if (!isMap(node)) return nodeOffset(node);
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return nodeOffset(pair?.key);
}

const explanations: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'Cette ligne commence par une tabulation : remplacez-la par des espaces.',
  DUPLICATE_KEY: 'Cette clé est déjà écrite plus haut : gardez-en une seule.',
  BAD_INDENT: 'Le décalage de cette ligne ne va pas avec celui des lignes voisines : alignez-les.',
  MISSING_CHAR: 'Il manque un caractère, sans doute un guillemet ou deux-points et un espace.',
  MULTILINE_IMPLICIT_KEY: 'Il manque sans doute deux-points et un espace après le nom du champ.',
  BLOCK_AS_IMPLICIT_KEY: 'Cette valeur contient « : » : mettez-la entre guillemets.',
  BAD_SCALAR_START: 'Cette valeur commence par un signe réservé : mettez-la entre guillemets.',
  BAD_DQ_ESCAPE: 'Une barre oblique inverse ne va pas ici : retirez-la, ou utilisez des guillemets simples.',
};

function explain(error: YAMLError): string {
  return explanations[error.code] ?? 'Cette ligne ne peut pas être lue : vérifiez les deux-points, les tirets et les guillemets.';
}
