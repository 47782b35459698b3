import type { FieldProblem } from './protocol.ts';

/** A text that cannot be kept as it is; nothing was written. */
export class RefusedText extends Error {
  readonly problems: readonly FieldProblem[];

  constructor(problems: readonly FieldProblem[]) {
    super(problems.map(({ message }) => message).join(' '));
    this.problems = problems;
  }
}
