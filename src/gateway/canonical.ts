import { Document, isMap } from 'yaml';
import { isGroup } from './canonical-items.ts';
import { mergeGroup } from './canonical-merge.ts';
import { readKept, readParts, refused, type Parts } from './canonical-text.ts';
import { valueOf } from './canonical-values.ts';
import { schemaOf } from './schemas.ts';

/**
 * The text of a content file as it is kept: keys in the model's order, no empty values, and as far
 * as they say the same, the words, the comments and the unknown keys of `current`. Throws a
 * RefusedText when `raw` cannot be read.
 */
export function canonical(type: string, raw: string, current?: string): string {
  const schema = schemaOf(type);
  const { document, body } = readParts(type, raw);
  const value = isMap(document.contents) ? valueOf(document.contents, schema) : undefined;
  if (!isGroup(value)) throw refused(empty);
  const kept = current === undefined ? undefined : readKept(type, current)?.document;
  const contents = isMap(kept?.contents) ? kept.contents : undefined;
  return write(mergeGroup(value, schema, contents), kept, body);
}

const empty = 'Aucun champ n’est rempli : remplissez au moins ceux qui sont obligatoires.';

function write(
  contents: Document['contents'],
  kept: Document.Parsed | undefined,
  body: Parts['body'],
): string {
  const document = new Document();
  document.contents = contents;
  document.commentBefore = kept?.commentBefore ?? null;
  document.comment = kept?.comment ?? null;
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  if (body === undefined) return yaml;
  const text = body.trimEnd();
  return `---\n${yaml}---\n${text === '' ? '' : `${text}\n`}`;
}
