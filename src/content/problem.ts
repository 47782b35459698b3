/** What is wrong in a file, for the person who wrote it. `line` and `column` start at 1. */
export interface Problem {
  /** Permanent: the guide explains each (`src/guides/problems.ts`). */
  name: ProblemName | WarningName;
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
  | 'missing-entry'
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

/** What nobody is kept from publishing, and would want to know. */
export type WarningName = (typeof warningNames)[number];

export const warningNames = [
  'alt-text',
  'capitals',
  'characters',
  'dead-link',
  'no-consent',
  'incomplete-act',
  'late-list',
  'late-minutes',
  'legal-notice',
  'old-alert',
  'old-audit',
  'old-hours',
  'pdf-author',
  'pdf-text',
  'pdf-title',
  'unfinished',
] as const;

/** Whether nothing is kept from being published for it. */
export function isWarning({ name }: Pick<Problem, 'name'>): boolean {
  return warningNames.some((one) => one === name);
}

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
