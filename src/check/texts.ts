import type { z } from 'zod';
import { replaceFields, type Path } from '../content/fields.ts';
import type { Read } from '../content/entry.ts';
import type { Problem, WarningName } from '../content/problem.ts';
import type { PlacedText } from '../content/text.ts';

/** A content file, read, and the schema that it was read with. */
export interface Looked {
  read: Read<object>;
  schema: z.core.$ZodType;
}

/** What a file's short texts say badly. */
export function textWarnings({ read, schema }: Looked): Problem[] {
  const { file, data, locate } = read;
  const found: Problem[] = [];
  const warn = (name: WarningName, message: string, path: Path) =>
    found.push({ name, file, message, ...locate(path) });
  replaceFields(schema, data, (value, { kind }, path) => {
    if (kind !== 'text' || typeof value !== 'string') return value;
    if (path.at(-1) === 'alt' && isFileName(value)) warn('alt-text', noAlt(value), path);
    else if (isShouted(value)) warn('capitals', shouted(value), path);
    return value;
  });
  return found;
}

/** The pictures of a text whose replacement says nothing. */
export function pictureWarnings({ file, line, body }: PlacedText): Problem[] {
  return body.pictures
    .filter(({ alt }) => isFileName(alt))
    .map((picture) => ({
      name: 'alt-text',
      file,
      line: line + picture.line - 1,
      column: 1,
      message: noAlt(picture.alt),
    }));
}

/** An acronym is shorter. */
const fewestLetters = 6;

function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= fewestLetters && text === text.toLocaleUpperCase('fr');
}

function shouted(text: string): string {
  const lower = text.toLocaleLowerCase('fr');
  const proposal = lower.charAt(0).toLocaleUpperCase('fr') + lower.slice(1);
  return `Ce texte est tout en majuscules, qui se lisent mal et que certaines voix épellent : écrivez « ${proposal} », avec ses noms propres.`;
}

/** « IMG_2041.jpg », « DSC00012 », « photo 1 ». */
function isFileName(text: string): boolean {
  return (
    /\.(?:jpe?g|png|webp|avif|gif|heic|tiff?)$/i.test(text) ||
    /^(?:(?:img|dscn?|dscf|pict?|p|photo|image|capture|sans titre)[ _-]*)\d*$/i.test(text)
  );
}

function noAlt(text: string): string {
  return `« ${text} » ne dit pas ce que montre la photo à qui ne la voit pas : décrivez-la en quelques mots.`;
}
