import type { CommuneId } from '../urls.ts';

/** Who signs what is written. */
export interface Author {
  name: string;
  email: string;
}

/** Someone at the desk: who it is, and which communes are theirs to write. */
export interface Person {
  author: Author;
  mayEdit: (id: CommuneId) => boolean;
}

/** Says who sends a request; nobody when the session is over or never began. */
export interface Session {
  personOf: (request: Request) => Promise<Person | undefined>;
}

/** The stage of a draft, in the words of Decap's editorial workflow. */
export const stages = ['draft', 'pending_review', 'pending_publish'] as const;
export type Stage = (typeof stages)[number];

/** One thing being written: a content type's name (`events`, `profile`) and the slug of its file. */
export interface DraftKey {
  commune: CommuneId;
  type: string;
  slug: string;
}

/** A file as it is kept: its path from the content folder, and the Git id of its bytes. */
export interface StoredFile {
  path: string;
  id: string;
}

/** A file that a draft changes: its version in the draft, and the one it starts from. */
export interface DraftFile {
  path: string;
  /** Absent when the draft deletes the file. */
  id?: string;
  /** Absent when nothing is published at this path. */
  base?: string;
}

export interface Draft extends DraftKey {
  stage: Stage;
  files: DraftFile[];
  author: Author;
  /** ISO instant of its last save. */
  updated: string;
}

/** What to write at a path: bytes, or nothing to delete the file. */
export interface Change {
  path: string;
  bytes?: Uint8Array;
}

export interface Save {
  changes: readonly Change[];
  /**
   * For each path that must not be overwritten unseen, the versions that the person has seen:
   * Git ids, or `''` for « no file ». A version absent from this list is a conflict.
   */
  seen: Readonly<Record<string, readonly string[]>>;
  stage: Stage;
  author: Author;
  message: string;
}

/** A version of a file, newest first in its history. */
export interface Version {
  commit: string;
  author: Author;
  /** ISO instant. */
  date: string;
  /** The first line of the commit's message. */
  message: string;
  /** Absent when this version deletes the file. */
  id?: string;
}

/** Someone else's version of a file, which would be overwritten. */
export interface Clash {
  path: string;
  /** Absent when the file was deleted. */
  id?: string;
  author: Author;
  date: string;
}

/** What a person has not seen stands in the way; nothing was written. */
export class ConflictError extends Error {
  readonly clashes: readonly Clash[];

  constructor(clashes: readonly Clash[]) {
    super(`Someone else changed ${clashes.map(({ path }) => path).join(', ')}.`);
    this.clashes = clashes;
  }
}

/** There is no such draft: it was published or discarded meanwhile. */
export class NoDraftError extends Error {}

/**
 * Where content and drafts are kept. All paths are from the content folder (`vienne/civray/…`).
 * Each write is whole or nothing, and no write undoes another: what changed meanwhile elsewhere is
 * kept, what changed meanwhile at the same path throws a ConflictError.
 */
export interface Store {
  /** The published files under a folder, at any depth; none when it does not exist. */
  list: (folder: string) => Promise<StoredFile[]>;
  /** The bytes of a file, published or of a draft. Throws when there is no such id. */
  read: (id: string) => Promise<Uint8Array>;
  /** The names of the folders directly in a published folder. */
  folders: (folder: string) => Promise<string[]>;
  drafts: (commune: CommuneId) => Promise<Draft[]>;
  draft: (key: DraftKey) => Promise<Draft | undefined>;
  /** Makes or continues a draft. Throws a ConflictError. */
  save: (key: DraftKey, save: Save) => Promise<Draft>;
  /** Throws a NoDraftError. */
  setStage: (key: DraftKey, stage: Stage, author: Author) => Promise<void>;
  /**
   * Publishes what the draft changed and ends the draft; `accept` judges each path again and throws
   * to refuse. Throws a ConflictError, a NoDraftError.
   */
  publish: (
    key: DraftKey,
    by: { author: Author; message: string; accept: (files: readonly DraftFile[]) => void },
  ) => Promise<void>;
  /** Ends the draft without publishing it: it is among the discarded ones, and can be restored. */
  discard: (key: DraftKey, author: Author) => Promise<void>;
  /** The drafts of a commune that were discarded, each as it was; the last one of each thing. */
  discarded: (commune: CommuneId) => Promise<Draft[]>;
  /** Takes published files off, and keeps them as a draft that can be published again. */
  unpublish: (
    key: DraftKey,
    by: { paths: string[]; author: Author; message: string },
  ) => Promise<void>;
  /** The versions of a file, published and of its current draft, newest first; `limit` at most. */
  history: (path: string, limit: number, key?: DraftKey) => Promise<Version[]>;
}
