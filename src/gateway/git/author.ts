import { userInfo } from 'node:os';
import type { Author } from '../ports.ts';
import { runGit } from './command.ts';

/** Who writes on this machine: the repository's Git user, or the system's. */
export async function gitAuthor(content: string): Promise<Author> {
  const identity = await runGit(content, ['var', 'GIT_AUTHOR_IDENT']).catch(() => '');
  const [, name, email] = /^(.+) <(.+)> \d+ [+-]\d+$/m.exec(identity) ?? [];
  if (name !== undefined && email !== undefined) return { name, email };
  const { username } = userInfo();
  return { name: username, email: `${username}@localhost` };
}
