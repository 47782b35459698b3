import { parseArgs } from 'node:util';

export const parts = ['build', 'pages', 'lighthouse', 'desk'] as const;
export type Part = (typeof parts)[number];

export interface Options {
  parts: readonly Part[];
  /** How many communes each generated network has. */
  sizes: number[];
  rounds: number;
}

export const help = `Mesure Beffroi : vitesse et mémoire à côté d’autres outils, poids des pages, Lighthouse.

  npm run bench                          tout (environ une demi-heure)
  npm run bench -- --only pages          une seule partie : build, pages, lighthouse ou desk (le bureau)
  npm run bench -- --communes 200,1000   tailles des réseaux engendrés
  npm run bench -- --rounds 3            tours de mesure, dont on garde la médiane`;

/** What the words of the command line ask for; nothing when they ask for help. Throws a French sentence. */
export function readOptions(words: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...words],
    options: {
      only: { type: 'string' },
      communes: { type: 'string', default: '200,1000' },
      rounds: { type: 'string', default: '3' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  return {
    parts: values.only === undefined ? parts : [partOf(values.only)],
    sizes: values.communes.split(',').map((size) => positive('communes', size)),
    rounds: positive('rounds', values.rounds),
  };
}

function partOf(word: string): Part {
  const part = parts.find((one) => one === word);
  if (!part) throw new Error(`--only attend ${parts.join(', ')}, pas « ${word} ».`);
  return part;
}

function positive(option: string, word: string): number {
  if (!/^[1-9]\d*$/.test(word))
    throw new Error(`--${option} attend un nombre entier, pas « ${word} ».`);
  return Number(word);
}
