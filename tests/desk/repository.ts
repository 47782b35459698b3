import { readFileSync, writeFileSync } from 'node:fs';
import type { DeskSite } from './desk-site.ts';

/** The branch of the draft of an event. */
export function draftOf(slug: string): string {
  return `cms/vienne--civray--events/${slug}`;
}

/** The text of an event in its draft. */
export function drafted(site: DeskSite, slug: string): string {
  return site.git('show', `${draftOf(slug)}:./vienne/civray/events/${slug}.md`);
}

/** The stage of a draft, in Decap’s words; empty when there is no draft. */
export function stageOf(site: DeskSite, slug: string): string {
  const format = '--format=%(contents:trailers:key=Stage,valueonly)';
  return site.git('for-each-ref', format, `refs/heads/${draftOf(slug)}`).trim();
}

/** Who did what in the commits that a range names, newest first. */
export function deeds(site: DeskSite, ...range: string[]): string[] {
  return site
    .git('log', '--format=%an: %s', ...range)
    .split('\n')
    .filter(Boolean);
}

/** What a volunteer changes by hand in the content of Civray, with their own Git. */
export interface ByHand {
  message: string;
  /** Moves a file first. */
  move?: [from: string, to: string];
  remove?: string;
  /** Changes the text of a file. */
  edit?: [file: string, change: (text: string) => string];
}

/** A commit of Dominique, who writes files rather than fills forms. */
export function commitByHand(site: DeskSite, { message, move, remove, edit }: ByHand): void {
  const folder = 'vienne/civray/';
  if (move) site.git('mv', folder + move[0], folder + move[1]);
  if (remove) site.git('rm', '--quiet', folder + remove);
  if (edit) {
    const file = `${site.content}/${folder}${edit[0]}`;
    writeFileSync(file, edit[1](readFileSync(file, 'utf8')));
  }
  const author = '--author=Dominique Bénévole <dominique@example.org>';
  site.git('commit', '--quiet', '--all', author, '--message', message);
}
