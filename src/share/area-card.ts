import type { AreaHead } from '../areas/area.ts';
import type { NetworkSettings } from '../content/network.ts';
import { networkAccent } from '../theme/palette.ts';
import type { ShareCard } from './card.ts';

const common = { accent: networkAccent, mark: 'village' } as const;

/** Of all the pages of a territory; of the network's own, without one. */
export function areaCard({ name, tagline }: NetworkSettings, head?: AreaHead): ShareCard {
  if (!head?.kind) {
    const kind = 'Réseau de communes';
    const foot = ['Agenda, patrimoine, annonces', ''] as const;
    return { ...common, kind, title: name, lines: [tagline], foot };
  }
  // Some regions are one department.
  const lines = head.region && head.region !== head.name ? [head.region] : [];
  return { ...common, kind: head.kind, title: head.name, lines, foot: [name, ''] };
}
