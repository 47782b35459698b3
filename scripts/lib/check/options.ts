import { resolve } from 'node:path';
import { folderOptions, parse, stop } from '../options.ts';

/** What `npm run check` is asked. */
export interface CheckRequest {
  content: string;
  format: Format;
  /** A revision: only the communes that changed since it are looked at. */
  since: string | undefined;
  fix: boolean;
}

export const formats = ['text', 'github', 'json'] as const;
export type Format = (typeof formats)[number];

const options = {
  content: folderOptions.content,
  format: { type: 'string', default: 'text' },
  since: { type: 'string' },
  fix: { type: 'boolean', default: false },
  help: folderOptions.help,
} as const;

const help = `Dit ce qui ne va pas dans les dossiers des communes, et ce qui mérite un coup d’œil.

  --since <révision>    ne regarde que les communes changées depuis (HEAD~1, origin/main)
  --fix                 corrige d’abord ce qui est certain\u202f: fins de ligne, espaces, signes venus
                        d’un copier-coller, guillemets autour des codes
  --format <forme>      text (par défaut), json, ou github\u202f: des annotations et un tableau
  --content <dossier>   les dossiers des communes (par défaut, content)
  --help                cette aide`;

/** The command ends here when its line asks for help, or is misread. */
export function readCheckRequest(): CheckRequest {
  const values = parse({ options })?.values;
  const format = formats.find((one) => one === values?.format);
  if (!values || values.help || !format) return stop(help, values?.help === true);
  const { since, fix } = values;
  return { content: resolve(values.content), format, since, fix };
}
