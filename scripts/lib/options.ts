import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root, type Folders } from './folders.ts';

const help = `
  --content <dossier>   les dossiers des communes (par défaut, content)
  --dist <dossier>      le site construit (par défaut, dist)\u202f; le reste de ce dossier est effacé
  --help                cette aide`;

/** The folders to work on. The command ends here when its line asks for help, or is misread. */
export function readFolders(purpose: string): Folders {
  const options = parse();
  if (options && !options.help)
    return { content: resolve(options.content), dist: resolve(options.dist) };
  (options ? console.log : console.error)(`${purpose}\n${help}`);
  return process.exit(options ? 0 : 1);
}

/** Nothing for a line with an unknown option. */
function parse() {
  try {
    return parseArgs({
      options: {
        content: { type: 'string', default: `${root}/content` },
        dist: { type: 'string', default: `${root}/dist` },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return undefined;
  }
}
