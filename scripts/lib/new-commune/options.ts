import { resolve } from 'node:path';
import { folderOptions, parse, stop } from '../options.ts';

/** What `npm run new-commune` is asked: one commune, or all those of an intercommunality. */
export interface NewCommuneRequest {
  content: string;
  of: 'commune' | 'intercommunality';
  /** A code or a name, as it was typed. */
  words: string;
}

/** What `npm run new-commune` is asked. The command ends here when its line asks for help, or is misread. */
export function readNewCommuneRequest(purpose: string): NewCommuneRequest {
  const parsed = parse({ options, allowPositionals: true });
  const request = parsed && requestOf(parsed.values, parsed.positionals);
  return request ?? stop(`${purpose}\n${help}`, parsed?.values.help === true);
}

const options = {
  content: folderOptions.content,
  help: folderOptions.help,
  epci: { type: 'string' },
} as const;

const help = `
  npm run new-commune -- <commune>
  npm run new-commune -- --epci <intercommunalité>

  <commune>             son code Insee (86078), son code postal ou son nom\u202f;
                        une commune déléguée mène à celle qui la réunit
  <intercommunalité>    son numéro Siren (200070035) ou son nom\u202f: toutes celles de ses communes
                        qui n’ont pas encore de dossier
  --content <dossier>   les dossiers des communes (par défaut, content)
  --help                cette aide`;

interface Values {
  content: string;
  help: boolean;
  epci?: string | undefined;
}

/** Nothing when the words do not go together. A name needs no quotation marks around it. */
function requestOf(
  { content, help: isHelp, epci }: Values,
  positionals: readonly string[],
): NewCommuneRequest | undefined {
  const words = [epci ?? '', ...positionals].join(' ').trim();
  if (isHelp || words === '') return undefined;
  const of = epci === undefined ? 'commune' : 'intercommunality';
  return { content: resolve(content), of, words };
}
