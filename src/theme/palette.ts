import type { Profile } from '../model/index.ts';

/** Colours of the country, for communes that have not chosen theirs; each reads well in its scale. */
export const palette = [
  '#3d5a73', // slate
  '#7a5230', // oak
  '#7b2d43', // vine
  '#1f6f78', // river
  '#a4472b', // brick
  '#55702f', // moss
  '#5a4a86', // iris
  '#8a6a14', // wheat
  '#2f6a4f', // meadow
  '#8c3f6a', // heather
  '#2f5f9e', // cornflower
  '#6b5b4c', // limestone
] as const;

/** The network's own pages: the green of an old enamel plate. */
export const networkAccent = '#1d5c4f';

/** The colour of a commune: its own, or one chosen for it. */
export function accentOf({ accent, insee }: Profile): string {
  return accent ?? chosenAccent(insee);
}

/** A colour chosen for a commune from its INSEE code: always the same one. */
export function chosenAccent(insee: string): string {
  const sum = Array.from(insee).reduce((total, digit) => total * 31 + digit.charCodeAt(0), 7);
  return palette[sum % palette.length] ?? networkAccent;
}
