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

/** Problems as a person meets them: by file, then by line; their sentences with French spaces. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems
    .map((problem) => ({
      ...problem,
      file: printable(problem.file),
      message: withThinSpaces(printable(problem.message)),
    }))
    .toSorted(
      (a, b) => a.file.localeCompare(b.file, 'fr') || a.line - b.line || a.column - b.column,
    );
}

/** A terminal and a CI service would obey the control characters that a file's name can hold. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\ufffd');
}

/** A sentence with French spaces. Not `typeset`: it also quotes what must be written, straight quotes included. */
export function withThinSpaces(sentence: string): string {
  return sentence.replace(/ (?=[;:!?»])|(?<=«) /g, '\u202f');
}
