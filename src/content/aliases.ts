import { profile } from '../model/index.ts';
import type { CommuneId } from '../urls.ts';
import { aliasProblems } from './collection.ts';
import { readFile } from './entry.ts';
import type { Problem } from './problem.ts';

/** A commune and the names that its folder bore before. */
export interface Renamed {
  id: CommuneId;
  aliases: readonly string[];
}

/**
 * The old names of communes that another commune of the department bears, or bore.
 * `communes` are all those that have a folder; `renamed`, those that are right by themselves.
 */
export function communeAliasProblems(
  root: string,
  communes: readonly CommuneId[],
  renamed: readonly Renamed[],
): Problem[] {
  const some = renamed.filter(({ aliases }) => aliases.length > 0);
  const departments = Map.groupBy(some, ({ id }) => id.department);
  return [...departments].flatMap(([department, own]) => {
    const neighbours = communes.filter((id) => id.department === department);
    const owners = new Map(neighbours.map((id) => [id.commune, profileFile(id)]));
    return aliasProblems(
      owners,
      own.map(({ id }) => readFile(profile, root, profileFile(id))),
    );
  });
}

function profileFile({ department, commune }: CommuneId): string {
  return `${department}/${commune}/profile.yaml`;
}
