import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { CommuneId } from '../../src/urls.ts';
import type { Share } from './build/listing.ts';
import { idOf } from './build/names.ts';
import { root, type Folders } from './folders.ts';

export const folderOptions = {
  content: { type: 'string', default: `${root}/content` },
  dist: { type: 'string', default: `${root}/dist` },
  help: { type: 'boolean', default: false },
} as const;

const help = `
  --content <dossier>   les dossiers des communes (par défaut, content)
  --dist <dossier>      le site construit (par défaut, dist)\u202f; le reste de ce dossier est effacé
  --help                cette aide`;

/** The folders to work on. The command ends here when its line asks for help, or is misread. */
export function readFolders(purpose: string): Folders {
  const options = parse({ options: folderOptions })?.values;
  return foldersOf(options) ?? stop(`${purpose}\n${help}`, options !== undefined);
}

/** What a build is asked to do. */
export interface BuildRequest extends Folders {
  /** Where changes are looked for. */
  changes: 'all' | 'committed' | 'whole' | CommuneId[];
  /** The revision that `--since` names. */
  since: string | undefined;
  /** The part of the departments to build. */
  share: Share | undefined;
  /** Parts of the site, built apart, to put together. */
  merge: string[];
}

const buildOptions = {
  ...folderOptions,
  only: { type: 'string', multiple: true },
  since: { type: 'string' },
  whole: { type: 'boolean', default: false },
  shard: { type: 'string' },
  merge: { type: 'boolean', default: false },
} as const;

const buildHelp = `
  --only <département/commune>   ne regarde que cette commune (plusieurs fois pour plusieurs),
                                 et celles que de nouveaux commits ont changées
  --since <révision>             ne regarde que ce qui est enregistré dans Git\u202f: plus rapide
                                 qu’un coup d’œil à tous les fichiers
  --whole                        refait tout, même ce qui n’a pas changé
  --shard <i/n>                  construit la i-ème part des départements, sur n
  --merge <dossiers>             réunit ces parts dans un site (elles y sont déplacées)${help}`;

const shardForm = /^([1-9]\d*)\/([1-9]\d*)$/;
export const communeForm = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What `npm run build` is asked. The command ends here when its line asks for help, or is misread. */
export function readBuildRequest(purpose: string): BuildRequest {
  const parsed = parse({ options: buildOptions, allowPositionals: true });
  const folders = foldersOf(parsed?.values);
  const request = parsed && folders && requestOf(parsed, folders);
  return request ?? stop(`${purpose}\n${buildHelp}`, parsed?.values.help === true);
}

/** The site to look at, and the list of the files that were online before. */
export function readManifestRequest(purpose: string): { dist: string; before: string | undefined } {
  const values = parse({
    options: { ...folderOptions, before: { type: 'string' } } as const,
  })?.values;
  const folders = foldersOf(values);
  if (!folders || !values) return stop(`${purpose}\n${manifestHelp}`, values?.help === true);
  const { before } = values;
  return { dist: folders.dist, before: before === undefined ? undefined : resolve(before) };
}

const manifestHelp = `
  --before <fichier>    la liste (dist.manifest) de ce qui est en ligne\u202f; absente, tout est à envoyer
  --dist <dossier>      le site construit (par défaut, dist)
  --help                cette aide`;

interface Parsed {
  values: {
    only?: string[] | undefined;
    since?: string | undefined;
    whole: boolean;
    shard?: string | undefined;
    merge: boolean;
  };
  positionals: string[];
}

/** Nothing when the words do not go together. */
function requestOf({ values, positionals }: Parsed, folders: Folders): BuildRequest | undefined {
  const { only = [], since, whole, shard, merge } = values;
  const share = shard === undefined ? undefined : shareOf(shard);
  const asked = [only.length > 0, since !== undefined, whole, merge].filter(Boolean).length;
  const isRight =
    asked <= 1 &&
    (shard === undefined || (share !== undefined && only.length === 0 && !merge)) &&
    only.every((name) => communeForm.test(name)) &&
    merge === positionals.length > 0;
  if (!isRight) return undefined;
  const changes = only.length > 0 ? only.map(idOf) : changesOf(values);
  return { ...folders, changes, since, share, merge: positionals.map((part) => resolve(part)) };
}

function changesOf({ since, whole }: Parsed['values']): 'all' | 'committed' | 'whole' {
  if (whole) return 'whole';
  return since === undefined ? 'all' : 'committed';
}

function shareOf(text: string): Share | undefined {
  const [, index = 0, count = 0] = (shardForm.exec(text) ?? []).map(Number);
  return index >= 1 && index <= count ? { index, count } : undefined;
}

function foldersOf(
  options: { content: string; dist: string; help: boolean } | undefined,
): Folders | undefined {
  if (!options || options.help) return undefined;
  return { content: resolve(options.content), dist: resolve(options.dist) };
}

/** Nothing for a line with an unknown option. */
export function parse<T extends ParseArgsConfig>(config: T) {
  try {
    return parseArgs(config);
  } catch {
    return undefined;
  }
}

/** Ends the command with its help, which was asked for or is needed. */
export function stop(text: string, isAsked: boolean): never {
  (isAsked ? console.log : console.error)(text);
  return process.exit(isAsked ? 0 : 1);
}
