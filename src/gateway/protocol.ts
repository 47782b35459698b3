/**
 * What the editing page and the gateway say to each other, besides Decap's own proxy protocol
 * (decap-cms-backend-proxy): types only, so that the page carries no server code.
 */

/** A fault in what is being written, told beside its field. */
export interface FieldProblem {
  /** The keys that lead to the field in the file; empty when it is about the whole. `body` is the text. */
  path: (string | number)[];
  /** The field's labels in the form, outermost first. */
  labels: string[];
  /** The sentence of `npm run check`, with the form's words for the keys. */
  message: string;
}

/** The answer to `preview`: the page as it will be, absent while the draft has problems. */
export interface Preview {
  html?: string;
  problems: FieldProblem[];
}

/** One field that two versions write differently; each as a person reads it, empty when absent. */
export interface Difference {
  label: string;
  mine: string;
  theirs: string;
}

/** The body of a 409: someone else's version stands in the way. */
export interface ConflictBody {
  error: string;
  conflict: {
    path: string;
    /** The version to name in `seen` to write over it; `''` when the file is no longer there. */
    id: string;
    by: string;
    /** ISO instant. */
    date: string;
    /** Where the file is now, when it was renamed. */
    renamedTo?: string;
    differences: Difference[];
  };
}

/** The body of a 422: what was sent cannot be kept as it is. */
export interface RefusalBody {
  error: string;
  problems?: FieldProblem[];
}

/** A version in the answer to `history`, newest first. */
export interface HistoryItem {
  commit: string;
  by: string;
  /** ISO instant. */
  date: string;
  /** What was done: « Corrige l’événement « Fête de la rivière » ». */
  message: string;
  /** The version's id, to read or restore it; absent when the file was taken off. */
  id?: string;
  /** What changed from the version before it: `mine` is this version, `theirs` the one before. */
  differences: Difference[];
}

/** A draft in the answer to `discardedEntries`: given up, of a thing that is nowhere else. */
export interface DiscardedItem {
  collection: string;
  slug: string;
  path: string;
  title: string;
  /** Who wrote it last. */
  by: string;
  /** ISO instant. */
  date: string;
  /** The version to restore. */
  id: string;
}

/** The answer to `welcome`: what the first page shows. */
export interface Welcome {
  commune: string;
  person: string;
  /** What the profile does not say yet: the field's key, its label, why it matters. */
  missing: { field: string; label: string; why: string }[];
  drafts: number;
}
