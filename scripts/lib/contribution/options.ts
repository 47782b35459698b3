import { resolve } from 'node:path';
import { folderOptions, parse, stop } from '../options.ts';

/** What `npm run contribution` is asked. */
export interface ContributionRequest {
  content: string;
  /** The revision that the change is proposed to. */
  base: string;
  /** Where the report goes, in Markdown. */
  report: string | undefined;
  /** Whether a maintainer saw that the change goes beyond content. */
  reviewed: boolean;
}

const options = {
  content: folderOptions.content,
  base: { type: 'string' },
  report: { type: 'string' },
  reviewed: { type: 'boolean', default: false },
  help: folderOptions.help,
} as const;

const help = `Relit une contribution\u202f: vérifie et construit les seules communes qu’elle change, et dit
quelles pages elle change.

  --base <révision>     la branche à laquelle elle est proposée (origin/main)
  --report <fichier>    y écrit le compte rendu, en Markdown
  --reviewed            un mainteneur a vu qu’elle sort du dossier des communes
  --content <dossier>   les dossiers des communes (par défaut, content)
  --help                cette aide`;

/** The command ends here when its line asks for help, or is misread. */
export function readContributionRequest(): ContributionRequest {
  const values = parse({ options })?.values;
  if (values?.base === undefined || values.help) return stop(help, values?.help === true);
  const { base, report, reviewed } = values;
  return {
    content: resolve(values.content),
    base,
    report: report === undefined ? undefined : resolve(report),
    reviewed,
  };
}
