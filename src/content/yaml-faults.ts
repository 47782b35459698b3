import {
  isAlias,
  isMap,
  isScalar,
  visit,
  type Document,
  type Node,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { hasInvisible, invisible } from './source.ts';

interface Fault {
  /** In characters from the start of the text. */
  offset: number;
  message: string;
}

/** All that is wrong in a YAML text, in its order and in French. */
export function yamlFaults(document: Document.Parsed): Fault[] {
  const faults: Fault[] = [];
  const opened = new Map<number, number>();
  visit(document, {
    Node: (key, node) => {
      const message = refusal(key, node);
      if (message) faults.push({ offset: startOf(node), message });
      if (isMap(node)) faults.push(...repeatedKeys(node));
      if (isScalar(node) && node.type?.startsWith('QUOTE') && node.range)
        opened.set(node.range[1], node.range[0]);
    },
  });
  for (const { code, pos } of [...document.errors, ...document.warnings]) {
    // A quote that is never closed is told where it opens, not at the end of the file.
    const offset = code === 'MISSING_CHAR' ? (opened.get(pos[0]) ?? pos[0]) : pos[0];
    faults.push({ offset, message: explanations[code] ?? unreadable });
  }
  return faults.toSorted((a, b) => a.offset - b.offset);
}

/** What YAML has and a content file has no use for: each hides a slip, or an attack. */
function refusal(key: unknown, node: Node): string | undefined {
  if (isAlias(node) || node.anchor !== undefined) return reserved;
  if (key === 'key' && (!isScalar(node) || node.value === null)) return badKey;
  const text = isScalar(node) ? node.value : undefined;
  return typeof text === 'string' && hasInvisible(text) ? invisible : undefined;
}

/** The library's own check compares each key with all the others: 20,000 keys take it 10 seconds. */
function repeatedKeys(map: YAMLMap): Fault[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    if (seen.has(name)) return [{ offset: startOf(key), message: repeated }];
    seen.add(name);
    return [];
  });
}

function startOf({ range }: Node): number {
  return range?.[0] ?? 0;
}

const repeated = 'Ce champ est déjà écrit plus haut : gardez-en un seul.';
const reserved =
  'Une valeur qui commence par « * », « & » ou « ! » est mise entre guillemets : ajoutez-les.';
const badKey = 'Il manque ici le nom d’un champ : un mot simple, puis deux-points et un espace.';
const unreadable =
  'Cette ligne ne peut pas être lue : mettez la valeur entre guillemets, ou vérifiez les deux-points et les tirets, ici et à la ligne d’avant.';

const explanations: Partial<Record<YAMLError['code'], string>> = {
  BAD_ALIAS: reserved,
  TAG_RESOLVE_FAILED: reserved,
  TAB_AS_INDENT: 'Cette ligne commence par une tabulation : remplacez-la par des espaces.',
  BAD_INDENT:
    'Le décalage de cette ligne ne va pas avec celui des lignes voisines : alignez-les, ou fermez le crochet ouvert plus haut.',
  MISSING_CHAR:
    'Il manque un guillemet à la fin de cette valeur, ou deux-points et un espace : ajoutez-les.',
  MULTILINE_IMPLICIT_KEY:
    'Il manque sans doute deux-points et un espace après le nom du champ : ajoutez-les.',
  BLOCK_AS_IMPLICIT_KEY:
    'Cette valeur contient « : », ou la ligne suivante est trop décalée : mettez la valeur entre guillemets, ou alignez les lignes.',
  BAD_SCALAR_START: 'Cette valeur commence par un signe réservé : mettez-la entre guillemets.',
  BAD_DQ_ESCAPE:
    'Une barre oblique inverse ne va pas ici : retirez-la, ou utilisez des guillemets simples.',
  MULTIPLE_DOCS: 'Une ligne « --- » ou « ... » est de trop : retirez-la.',
  RESOURCE_EXHAUSTION: 'Il y a ici trop de crochets ou de tirets à la suite : retirez-les.',
};
