import type { Body } from './markdown.ts';
import type { Problem } from './problem.ts';

/** A Markdown text, and where it is written: its file, and the line of its first line there. */
export interface PlacedText {
  file: string;
  line: number;
  body: Body;
}

/** The faults of a text as problems of its file. */
export function textProblems({ file, line, body }: PlacedText): Problem[] {
  return body.faults.map((fault) => ({ ...fault, file, line: line + fault.line - 1, column: 1 }));
}
