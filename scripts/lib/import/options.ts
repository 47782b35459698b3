import { resolve } from 'node:path';
import { eventKinds } from '../../../src/model/index.ts';
import { idOf } from '../build/names.ts';
import { communeForm, folderOptions, parse, stop } from '../options.ts';
import type { ImportRequest } from './run.ts';

/** What `npm run import-ics` is asked. The command ends here when its line asks for help, or is misread. */
export function readImportRequest(purpose: string): ImportRequest {
  const parsed = parse({ options: importOptions, allowPositionals: true });
  const request = parsed && importRequestOf(parsed.values, parsed.positionals);
  return request ?? stop(`${purpose}\n${importHelp}`, parsed?.values.help === true);
}

const importOptions = {
  content: folderOptions.content,
  help: folderOptions.help,
  'dry-run': { type: 'boolean', default: false },
  name: { type: 'string' },
  kind: { type: 'string', default: 'talk' },
} as const;

const importHelp = `
  npm run import-ics -- vienne/civray <agenda>…

  <agenda>              un fichier .ics, ou une adresse en https:// ou webcal://
  --dry-run             dit ce qui serait fait, sans rien écrire
  --name <nom>          le nom de l’agenda, s’il ne le dit pas ou le dit mal
  --kind <nature>       la nature des événements dont rien ne la dit (par défaut, talk)\u202f:
                        ${Object.keys(eventKinds).join(', ')}
  --content <dossier>   les dossiers des communes (par défaut, content)
  --help                cette aide`;

interface ImportValues {
  content: string;
  help: boolean;
  'dry-run': boolean;
  name?: string | undefined;
  kind: string;
}

/** Nothing when the words do not go together. */
function importRequestOf(
  values: ImportValues,
  [commune = '', ...places]: readonly string[],
): ImportRequest | undefined {
  const { content, name, kind } = values;
  const isRight = communeForm.test(commune) && places.length > 0 && !values.help;
  if (!isRight || !isEventKind(kind) || name?.trim() === '') return undefined;
  const asked = { commune: idOf(commune), places, name, kind, isDry: values['dry-run'] };
  return { content: resolve(content), ...asked };
}

function isEventKind(kind: string): kind is keyof typeof eventKinds {
  return Object.hasOwn(eventKinds, kind);
}
