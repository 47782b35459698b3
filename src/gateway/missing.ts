import { withThinSpaces } from '../content/problem.ts';
import { isMap } from 'yaml';
import { isGroup } from './canonical-items.ts';
import { readKept } from './canonical-text.ts';
import { valueOf, type Value } from './canonical-values.ts';
import { labelsOf } from './field-words.ts';
import type { Welcome } from './protocol.ts';
import { schemaOf } from './schemas.ts';

/** What residents look for, most useful first, and why it matters to them. */
const useful: readonly (readonly [field: string, why: string])[] = [
  [
    'mairie.openingHours',
    'C’est ce que les habitants cherchent le plus, souvent depuis un téléphone.',
  ],
  ['mairie.phone', 'Depuis un téléphone, un geste suffit alors pour appeler la mairie.'],
  [
    'mairie.address',
    'Elle conduit à la mairie, depuis la page et depuis les moteurs de recherche.',
  ],
  ['mairie.email', 'Pour écrire à la mairie sans avoir à s’y déplacer.'],
  [
    'mairie.emergencyPhone',
    'Pour joindre un élu le soir ou le dimanche, quand la mairie est fermée.',
  ],
  ['presentation', 'Quelques phrases disent ce qu’est la commune à qui ne la connaît pas.'],
  ['cover', 'Une photo ouvre la page de la commune, et l’accompagne quand on la partage.'],
  ['mandates', 'Les habitants savent qui est maire, qui est adjoint, et pour quoi.'],
  ['coordinates', 'Elles placent la commune sur les cartes, la sienne et celles de ses voisines.'],
  ['access', 'La route, la gare, le car : ce qu’il faut à ceux qui viennent de loin.'],
  [
    'intercommunality',
    'Les déchets, l’eau, les transports : beaucoup de démarches passent par elle.',
  ],
  ['tagline', 'Une courte phrase dit le caractère de la commune, sous son nom.'],
  ['coatOfArms', 'Le blason ou le logo fait reconnaître la commune au premier regard.'],
  ['website', 'Il mène au site officiel, quand la commune en a un.'],
];

/** What a profile does not say yet; what it gives as an example is not said. */
export function missing(profileText: string): Welcome['missing'] {
  const contents = readKept('profile', profileText)?.document.contents;
  const profile = isMap(contents) ? valueOf(contents, schemaOf('profile')) : undefined;
  return useful
    .filter(([field]) => !says(profile, field.split('.')))
    .map(([field, why]) => ({
      field,
      label: labelsOf('profile', field.split('.')).join(' › '),
      why: withThinSpaces(why),
    }));
}

function says(value: Value | undefined, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return value !== undefined;
  return isGroup(value) && value.get('example') !== true && says(value.get(key), rest);
}
