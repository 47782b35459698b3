import type { Place } from '../../src/maps/place.ts';

// The 20 communes of the Civraisien and the Pays charlois, in the south of Vienne; places of their
// villages from Wikipedia.
const VILLAGES = [
  ['Asnois', 46.11306, 0.41361],
  ['Blanzay', 46.20306, 0.25611],
  ['Champagné-le-Sec', 46.19111, 0.19222],
  ['Champniers', 46.21861, 0.33778],
  ['La Chapelle-Bâton', 46.18639, 0.395],
  ['Charroux', 46.14528, 0.40444],
  ['Chatain', 46.07389, 0.43278],
  ['Civray', 46.14889, 0.29528],
  ['Genouillé', 46.1, 0.33333],
  ['Joussé', 46.22778, 0.47139],
  ['Linazay', 46.165, 0.18306],
  ['Lizant', 46.08611, 0.28],
  ['Payroux', 46.21611, 0.48583],
  ['Saint-Gaudent', 46.11667, 0.29],
  ['Saint-Pierre-d’Exideuil', 46.15167, 0.27083],
  ['Saint-Romain', 46.22306, 0.36639],
  ['Savigné', 46.15917, 0.32167],
  ['Surin', 46.08333, 0.36667],
  ['Val-de-Comporté', 46.13361, 0.24389],
  ['Voulême', 46.1, 0.23222],
] as const;

export const names: readonly string[] = VILLAGES.map(([name]) => name);

/** The 20 communes, one of them the current one. */
export function communes(currentName?: string): Place[] {
  return VILLAGES.map(([name, latitude, longitude]) => ({
    name,
    latitude,
    longitude,
    href: `/vienne/${name}/`,
    current: name === currentName,
  }));
}
