import { existsSync } from 'node:fs';
import { followInIndex } from './index-file.ts';
import type { Repository } from './repository.ts';
import type { Difference } from './trees.ts';
import { followOnDisk } from './working-tree.ts';

/**
 * Makes the working tree follow what is published, as `git pull` would, without ever failing a
 * publication. The index is set in the background: on a whole country's, that takes half a second.
 */
export class Follower {
  readonly #repo: Repository;
  #waiting: Difference[] = [];
  #indexing: Promise<void> = Promise.resolve();

  constructor(repo: Repository) {
    this.#repo = repo;
  }

  /** Resolves when the files are on the disk. */
  async follow(changes: readonly Difference[]): Promise<void> {
    // Nothing was ever checked out here.
    if (!existsSync(this.#repo.indexFile)) return;
    for (const change of changes)
      await this.#attempt(() => followOnDisk(this.#repo, change), [change]);
    this.#waiting.push(...changes);
    this.#indexing = this.#indexing.then(() => this.#index());
  }

  /** Resolves when the index is set too. */
  async settled(): Promise<void> {
    await this.#indexing;
  }

  /** All that waits at once, since each time writes the whole index; what fails waits for the next. */
  async #index(): Promise<void> {
    const changes = this.#waiting.splice(0);
    if (changes.length === 0) return;
    const done = await this.#attempt(() => followInIndex(this.#repo, changes), changes);
    if (!done) this.#waiting.unshift(...changes);
  }

  async #attempt(work: () => Promise<void>, changes: readonly Difference[]): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      const paths = changes.map(({ path }) => path).join(', ');
      this.#repo.warn(`${paths}\u202f: la copie de travail n’a pas suivi. ${String(error)}`);
      return false;
    }
  }
}
