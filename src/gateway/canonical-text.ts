import { isCollection, isScalar, parseDocument, visit, type Document, type Node } from 'yaml';
import { withThinSpaces } from '../content/problem.ts';
import { yamlFaults } from '../content/yaml-faults.ts';
import { fieldAround } from './field-places.ts';
import { labelsOf } from './field-words.ts';
import { RefusedText } from './refusal.ts';

/** A content file in its two parts; a profile has no body. */
export interface Parts {
  document: Document.Parsed;
  body: string | undefined;
}

interface Fault {
  /** In characters from the start of the YAML. */
  offset: number;
  message: string;
}

const maxBytes = 200_000;
const maxDepth = 20;
const maxTold = 10;

/** Takes a content file apart. Throws a RefusedText when it cannot be read, or holds what YAML should not. */
export function readParts(type: string, text: string): Parts {
  if (Buffer.byteLength(text) > maxBytes) throw refused(tooLarge);
  const { yaml, body } = split(type, text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  // Both take time in the square of the length; `yamlFaults` does without.
  const fast = { prettyErrors: false, uniqueKeys: false };
  const document = parseDocument(yaml, { resolveKnownTags: false, ...fast });
  const faults = [...yamlFaults(document), ...unwanted(document)];
  if (faults.length > 0) throw refusedAt(type, document, faults.slice(0, maxTold));
  return { document, body };
}

/** The same, for a text that is there already: nothing when it cannot be read. */
export function readKept(type: string, text: string): Parts | undefined {
  try {
    return readParts(type, type === 'profile' ? text.replace(/^---[ \t]*\r?\n/, '') : text);
  } catch (error) {
    if (error instanceof RefusedText) return undefined;
    throw error;
  }
}

/** A refusal of the whole text. */
export function refused(message: string): RefusedText {
  return new RefusedText([{ path: [], labels: [], message: withThinSpaces(message) }]);
}

function refusedAt(type: string, { contents }: Document, faults: readonly Fault[]): RefusedText {
  return new RefusedText(
    faults.map(({ offset, message }) => {
      const path = fieldAround(contents, offset);
      return { path, labels: labelsOf(type, path), message: withThinSpaces(message) };
    }),
  );
}

/** As `src/content/entry.ts` does: gray-matter would evaluate what follows « ---js ». */
function split(type: string, text: string): { yaml: string; body: string | undefined } {
  if (type === 'profile') return { yaml: text, body: undefined };
  const match = /^---[ \t]*\n(?<yaml>(?:(?!---)[^\n]*\n)*)---[ \t]*(?:\n|$)/.exec(text);
  if (!match) throw refused(noFrontMatter);
  return { yaml: match.groups?.['yaml'] ?? '', body: text.slice(match[0].length) };
}

/** What the reader lets through and a form never writes. */
function unwanted(document: Document.Parsed): Fault[] {
  const { docStart, docEnd } = document.directives;
  const faults = docStart === true || docEnd ? [{ offset: 0, message: marker }] : [];
  visit(document, {
    Node: (key, node, path) => {
      const depth = path.filter(isCollection).length;
      const message = depth > maxDepth ? tooDeep : refusalOf(key, node);
      if (message !== undefined) faults.push({ offset: node.range?.[0] ?? 0, message });
      return depth > maxDepth ? visit.BREAK : undefined;
    },
  });
  return faults;
}

function refusalOf(key: unknown, node: Node): string | undefined {
  if (node.tag !== undefined) return tag;
  return key === 'key' && isScalar(node) && node.value === '<<' ? mergeKey : undefined;
}

const tooLarge =
  'Ce texte est trop long : 200 ko au plus, soit une centaine de pages. Mettez les photos et les documents dans leurs champs.';
const noFrontMatter =
  'Ce fichier ne commence pas par ses champs, entre deux lignes « --- » : il ne peut pas être gardé.';
const marker = 'Une ligne « --- », « ... » ou « % » est de trop parmi les champs : retirez-la.';
const tag = 'Une valeur qui commence par « ! » est mise entre guillemets : ajoutez-les.';
const mergeKey = 'Un champ ne peut pas se nommer « << » : retirez-le.';
const tooDeep = 'Les champs sont trop imbriqués les uns dans les autres : retirez-en.';
