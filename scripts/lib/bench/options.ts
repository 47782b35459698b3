import { parseArgs } from 'node:util';

const usualParts = [
  'build',
  'edit',
  'check',
  'images',
  'pages',
  'lighthouse',
  'search',
  'desk',
] as const;
/** A country takes an hour and 50 GB of disk: it is measured when asked for. */
export const parts = [...usualParts, 'country'] as const;
export type Part = (typeof parts)[number];

export interface Options {
  parts: readonly Part[];
  /** How many communes each generated network has. */
  sizes: number[];
  rounds: number;
  /** Whether the report of the site is written from what was measured, now or before. */
  report: boolean;
}

export const help = `Mesure Beffroi : vitesse et mémoire à côté d’autres outils, poids des pages, Lighthouse.

  npm run bench                          tout (environ une heure et demie)
  npm run bench -- --only edit           une seule partie :
                                           build       construire tout le site
                                           edit        d’un fichier modifié à sa nouvelle page
                                           check       vérifier toutes les fiches
                                           images      encoder les photos, dessiner les partages
                                           pages       le poids des pages
                                           lighthouse  les notes de Lighthouse
                                           search      la recherche, dans une commune et dans un réseau
                                           desk        le bureau des mairies
                                           country     35 000 communes, une fois (une heure, 50 Go
                                                       de disque ; seulement si on le demande)
  npm run bench -- --communes 200,3000   tailles des réseaux engendrés
  npm run bench -- --rounds 3            tours de mesure, dont on garde la médiane
  npm run bench -- --report              écrit src/guides/performance.json, que montre le site, avec les
                                         derniers relevés de build, edit, check et country ; ne mesure
                                         rien, sauf la partie que nomme --only`;

/** What the words of the command line ask for; nothing when they ask for help. Throws a French sentence. */
export function readOptions(words: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...words],
    options: {
      only: { type: 'string' },
      communes: { type: 'string', default: '200,1000,3000' },
      rounds: { type: 'string', default: '3' },
      report: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  return {
    parts: partsOf(values),
    sizes: values.communes.split(',').map((size) => positive('communes', size)),
    rounds: positive('rounds', values.rounds),
    report: values.report,
  };
}

function partsOf({
  only,
  report,
}: {
  only?: string | undefined;
  report: boolean;
}): readonly Part[] {
  if (only !== undefined) return [partOf(only)];
  return report ? [] : usualParts;
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
