import type { CommuneId } from '../../urls.ts';
import type { DraftKey } from '../ports.ts';
import { GitError } from './command.ts';
import type { Repository } from './repository.ts';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const branches = 'refs/heads/cms/';
const discarded = 'refs/beffroi/discarded/';

/** The branch of a draft, as Decap names it. */
export function branchOf(key: DraftKey): string {
  return `${branches}${draftName(key)}`;
}

/** Where a draft that was given up stays reachable; `*` for all those of the same thing. */
export function discardedRef(key: DraftKey, commit: string): string {
  return `${discarded}${draftName(key)}/${commit}`;
}

/** Matches the branches of all the drafts of a commune. */
export function branchPattern(commune: CommuneId): string {
  return branches + draftPattern(commune);
}

/** Matches all the drafts of a commune that were given up. */
export function discardedPattern(commune: CommuneId): string {
  return `${discarded}${draftPattern(commune)}/*`;
}

function draftPattern({ department, commune }: CommuneId): string {
  return `${checked(department)}--${checked(commune)}--*/*`;
}

function draftName({ commune: { department, commune }, type, slug: name }: DraftKey): string {
  return `${[department, commune, type].map(checked).join('--')}/${checked(name)}`;
}

function checked(name: string): string {
  if (!slug.test(name)) throw new GitError(`« ${name} » cannot name a draft.`);
  return name;
}

/** The draft that a branch holds, if it has the name of one. */
export function keyOf(ref: string): DraftKey | undefined {
  return keyNamed(ref.slice(branches.length));
}

/** The draft that was given up and kept under a ref, if it has the name of one. */
export function discardedKeyOf(ref: string): DraftKey | undefined {
  return keyNamed(ref.slice(discarded.length, ref.lastIndexOf('/')));
}

function keyNamed(draft: string): DraftKey | undefined {
  const [folder = '', name = '', ...deeper] = draft.split('/');
  const [department = '', commune = '', type = '', ...more] = folder.split('--');
  const isDraft = [department, commune, type, name].every((part) => slug.test(part));
  if (!isDraft || deeper.length > 0 || more.length > 0) return undefined;
  return { commune: { department, commune }, type, slug: name };
}

/** From the root of the repository, where a path of the content folder is. Throws a GitError. */
export function rootPath({ prefix }: Repository, path: string): string {
  const safe = path.split('/').every((name) => !/^(|\.|\.\.|\.git|git~1)$|[\p{Cc}\\]/iu.test(name));
  if (!safe) throw new GitError(`« ${path} » is no path of the content.`);
  return prefix + path;
}

/** From the content folder, where a path of the repository is: `../` leads out of it. */
export function contentPath({ prefix }: Repository, path: string): string {
  if (path.startsWith(prefix)) return path.slice(prefix.length);
  return '../'.repeat(prefix.split('/').length - 1) + path;
}
