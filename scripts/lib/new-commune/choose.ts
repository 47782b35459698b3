import { createInterface } from 'node:readline';
import { NewCommuneError } from './new-commune-error.ts';

/** One of several things that the same words stand for. */
export interface Choice<T> {
  value: T;
  /** What a person knows it by. */
  label: string;
  /** What to type to have this one at once. */
  code: string;
}

/** The terminal, when there is a person there. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/** The one that is meant: the only one, else the one that a person picks. Throws a NewCommuneError. */
export async function choose<T>(
  words: string,
  choices: readonly Choice<T>[],
  terminal: Terminal | undefined,
): Promise<T> {
  const [first, second] = choices;
  if (first && !second) return first.value;
  const several = `Plusieurs répondent à «\u202f${words}\u202f»`;
  const lines = choices.map(({ label }, index) => `${String(index + 1).padStart(4)}. ${label}`);
  if (!terminal)
    throw new NewCommuneError(
      `${several}\u202f:\n${lines.join('\n')}\nRelancez la commande avec le code de celle que vous voulez.`,
    );
  terminal.output.write(`${several}\u202f:\n${lines.join('\n')}\n`);
  const picked = await ask(choices, terminal);
  if (!picked) throw new NewCommuneError('Rien n’a été créé.');
  return picked.value;
}

/** Asks until a number or a code is one of the list; nothing when the person leaves. */
async function ask<T>(
  choices: readonly Choice<T>[],
  { input, output }: Terminal,
): Promise<Choice<T> | undefined> {
  const lines = createInterface({ input, output });
  // Listening first: what was typed ahead would be lost.
  const answers = lines[Symbol.asyncIterator]();
  lines.setPrompt(`Laquelle\u202f? Son numéro (Ctrl+C pour arrêter)\u202f: `);
  lines.prompt();
  for await (const line of answers) {
    const answer = line.trim();
    const picked =
      choices[Number(answer) - 1] ?? choices.find(({ code }) => code === answer.toUpperCase());
    if (picked) return picked;
    lines.prompt();
  }
  output.write('\n');
  return undefined;
}
