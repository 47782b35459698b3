/** What is wrong in a file, for the person who wrote it. `line` and `column` start at 1. */
export interface Problem {
  /** Permanent: the guide has a page per name. */
  name: ProblemName;
  /** Relative to the content folder, with slashes. */
  file: string;
  line: number;
  column: number;
  /** In French: what is wrong, then what to do. */
  message: string;
}

export type ProblemName =
  | 'alias'
  | 'body'
  | 'document'
  | 'encoding'
  | 'empty-file'
  | 'file-name'
  | 'file-size'
  | 'folder'
  | 'front-matter'
  | 'hours'
  | 'link'
  | 'missing-file'
  | 'picture'
  | 'raw-html'
  | 'recurrence'
  | 'rule'
  | 'same-address'
  | 'symbolic-link'
  | 'unknown-key'
  | 'value'
  | 'yaml';

export interface Position {
  line: number;
  column: number;
}

export const fileStart: Position = { line: 1, column: 1 };

/** Problems in the order in which a person meets them: by file, then by line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}
