import { withThinSpaces } from '../content/problem.ts';
import type { ConflictBody, FieldProblem, RefusalBody } from './protocol.ts';

/** What is asked cannot be done: the status and the body of the answer that says so. */
export class Failure extends Error {
  readonly status: number;
  readonly body: RefusalBody | ConflictBody;

  constructor(status: number, body: RefusalBody | ConflictBody) {
    super(body.error);
    this.status = status;
    this.body = { ...body, error: withThinSpaces(body.error) };
  }
}

/** A refusal that is one sentence, for the person who asked. */
export function failure(status: number, error: string): Failure {
  return new Failure(status, { error });
}

/** Outside what this person may read or write. */
export function outOfBounds(): Failure {
  return failure(403, 'Cette demande sort de votre commune : elle est refusée.');
}

/** The request is none that the page makes: an older page, most likely. */
export function misunderstood(): Failure {
  return failure(422, 'Cette demande n’est pas comprise : rechargez la page, puis recommencez.');
}

export function noDraft(): Failure {
  return failure(404, 'Ce brouillon n’existe plus : il a été publié ou abandonné.');
}

/** A text with problems: the sentence tells what comes of it and the first ones, the body all. */
export function faulty(outcome: string, problems: readonly FieldProblem[]): Failure {
  const told = problems.slice(0, maxTold).map(tell);
  const rest = problems.length - told.length;
  const more = rest > 0 ? [`(${String(rest)} de plus.)`] : [];
  const error = [`${outcome} :`, ...told, ...more].join(' ');
  return new Failure(422, { error, problems: [...problems] });
}

const maxTold = 3;

function tell({ labels, message }: FieldProblem): string {
  return labels.length > 0 ? `${labels.join(', ')} : ${message}` : message;
}
