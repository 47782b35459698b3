import { routeTo } from './cms/commune-config.ts';
import { collections, type Network } from './model/index.ts';
import { adminPath, type CommuneId, type Section } from './urls.ts';

/** Where to write what a page shows. */
export interface Improvement {
  /** The form of the mairie. */
  desk: string | undefined;
  /** The file, or the folder, for who proposes a correction. */
  forge: string | undefined;
}

/** Where all the things of a section are, or all that a commune writes, relative to the content folder. */
export function folderOf({ department, commune }: CommuneId, section?: Section): string {
  const folder = `${department}/${commune}`;
  return section ? `${folder}/${collections[section].folder}` : folder;
}

/** `file` is that of what the page shows, or a folder of them, relative to the content folder. */
export function improvementOf({ desk, repository }: Network, file: string): Improvement {
  const [department = '', commune, ...rest] = file.split('/');
  const form = rest.length > 0 ? routeTo(file) : '';
  return {
    desk: desk && commune ? adminPath({ department, commune }) + form : undefined,
    forge: repository && forgeAddress(repository, file),
  };
}

/** Words of an address before the branch: to change a file, to see a folder. */
const forgeWords = {
  github: { file: 'edit', folder: 'tree' },
  gitlab: { file: '-/edit', folder: '-/tree' },
  forgejo: { file: '_edit', folder: 'src/branch' },
} as const;

function forgeAddress(repository: NonNullable<Network['repository']>, file: string): string {
  const { url, forge, branch = 'main' } = repository;
  const word = forgeWords[forge][/\.(?:md|yaml)$/.test(file) ? 'file' : 'folder'];
  return `${url}/${word}/${branch}/content/${file}`;
}
