import type { Commit } from './commits.ts';
import type { Obstacle } from './conflicts.ts';
import type { OpenDraft } from './drafts.ts';
import { leafAt, type Repository } from './repository.ts';
import type { Edits } from './tree-edit.ts';

/** What a save asks, with paths from the root and bytes already in Git. */
export interface Wanted {
  edits: Edits;
  seen: ReadonlyMap<string, readonly string[]>;
}

/** The versions of a path that matter to a save; `''` is « no file ». */
export interface Standing {
  path: string;
  published: string;
  /** What the draft started from. */
  base: string;
  /** In the draft, when it changes the path. */
  drafted: string | undefined;
  /** In this save, when it changes the path. */
  wanted: string | undefined;
  /** What the person has seen, when it matters. */
  seen: readonly string[] | undefined;
}

/** How each path of a save and of its draft stands. */
export async function readStandings(
  repo: Repository,
  head: Commit,
  open: OpenDraft | undefined,
  { edits, seen }: Wanted,
): Promise<Standing[]> {
  const changes = new Map(open?.changes.map((change) => [change.path, change]));
  const paths = new Set([...changes.keys(), ...edits.keys(), ...seen.keys()]);
  const idIn = async (commit: Commit | undefined, path: string) =>
    commit ? ((await leafAt(repo, commit, path))?.id ?? '') : '';
  const standings = [...paths].map(async (path) => {
    const change = changes.get(path);
    return {
      path,
      published: await idIn(head, path),
      base: await idIn(open ? open.base : head, path),
      drafted: change && (change.after?.id ?? ''),
      wanted: edits.has(path) ? (edits.get(path)?.id ?? '') : undefined,
      seen: seen.get(path),
    };
  });
  return Promise.all(standings);
}

/** Whether the published version changed since the draft was started, other than into what it says. */
function isOvertaken({ published, base, drafted, wanted }: Standing): boolean {
  const final = wanted ?? drafted;
  return final !== undefined && published !== base && published !== final;
}

/** Whether the person saw the version that overtook the draft, and writes over it. */
export function isChosen(standing: Standing): boolean {
  return isOvertaken(standing) && (standing.seen?.includes(standing.published) ?? false);
}

/** The version that nobody has seen and that the save would write over. */
export function unseen(
  { path, published, drafted, wanted, seen }: Standing,
  head: Commit,
  open: OpenDraft | undefined,
): Obstacle | undefined {
  const id = drafted ?? published;
  if (!seen || seen.includes(id) || id === wanted) return undefined;
  return { path, id, commit: drafted !== undefined && open ? open.tip : head };
}

/** The published version that a draft would write over unseen, were it continued from `head`. */
export function overtaking(standing: Standing, head: Commit): Obstacle | undefined {
  const { path, published, drafted, seen } = standing;
  const matters = drafted !== undefined || seen !== undefined;
  if (!matters || !isOvertaken(standing) || isChosen(standing)) return undefined;
  return { path, id: published, commit: head };
}
