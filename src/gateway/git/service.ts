import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { GitError } from './command.ts';

/** The answer that some bytes begin with and its length, or how many bytes it takes to tell. */
export type Parsed<T> = { value: T; length: number } | { needs: number };
type Parse<T> = (bytes: Buffer) => Parsed<T>;

/**
 * A Git command that stays open and answers questions one after the other: starting a process costs
 * tens of milliseconds in a server that holds much memory.
 */
export class Service<T> {
  readonly #start: () => ChildProcessWithoutNullStreams;
  readonly #parse: Parse<T>;
  #current: Conversation<T> | undefined;

  constructor(start: () => ChildProcessWithoutNullStreams, parse: Parse<T>) {
    this.#start = start;
    this.#parse = parse;
  }

  /** Throws a GitError when the command ends before it answers; the next question starts it again. */
  ask(question: string | Uint8Array): Promise<T> {
    if (!this.#current || this.#current.ended)
      this.#current = new Conversation(this.#start(), this.#parse);
    return this.#current.ask(question);
  }

  async close(): Promise<void> {
    await this.#current?.close();
  }
}

/** What is said to one process, and what it answers. */
class Conversation<T> {
  ended = false;
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #parse: Parse<T>;
  readonly #waiting: PromiseWithResolvers<T>[] = [];
  #chunks: Buffer[] = [];
  #length = 0;
  #needs = 1;
  #errors = '';

  constructor(process: ChildProcessWithoutNullStreams, parse: Parse<T>) {
    this.#process = process;
    this.#parse = parse;
    process.stdout.on('data', (chunk: Buffer) => {
      this.#receive(chunk);
    });
    process.stderr.setEncoding('utf8').on('data', (chunk: string) => (this.#errors += chunk));
    process.on('error', (error) => (this.#errors += String(error)));
    process.on('close', (code) => {
      this.#end(code);
    });
  }

  ask(question: string | Uint8Array): Promise<T> {
    const waiting = Promise.withResolvers<T>();
    this.#waiting.push(waiting);
    this.#process.stdin.write(question);
    return waiting.promise;
  }

  async close(): Promise<void> {
    if (this.ended) return;
    this.#process.stdin.end();
    await once(this.#process, 'close');
  }

  #receive(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    while (this.#length >= this.#needs) this.#answer();
  }

  #answer(): void {
    const bytes = Buffer.concat(this.#chunks);
    const parsed = this.#parse(bytes);
    const rest = 'value' in parsed ? bytes.subarray(parsed.length) : bytes;
    this.#chunks = [rest];
    this.#length = rest.length;
    this.#needs = 'value' in parsed ? 1 : parsed.needs;
    if ('value' in parsed) this.#waiting.shift()?.resolve(parsed.value);
  }

  #end(code: number | null): void {
    this.ended = true;
    const error = new GitError(this.#errors, code);
    for (const { reject } of this.#waiting) reject(error);
  }
}
