import { Existing, folderOf, makeFolder } from './folder.ts';
import type { ListedCommune, ListedGroup } from './insee.ts';
import { profileText } from './profile.ts';

/** What became of a commune: its folder is new, or was there, under the same name or not. */
export interface Made {
  commune: ListedCommune;
  folder: string;
  isNew: boolean;
}

/** What makes the folder of a commune that has none, and leaves any that is there as it is. */
export function maker(
  content: string,
  groups: readonly ListedGroup[],
): (commune: ListedCommune) => Made {
  const existing = new Existing(content);
  return (commune) => {
    const there = existing.folderOf(commune);
    if (there !== undefined) return { commune, folder: there, isNew: false };
    const folder = folderOf(commune);
    const group = groups.find(({ members }) => members.includes(commune.code));
    makeFolder(content, folder, profileText(commune, group));
    return { commune, folder, isNew: true };
  };
}
