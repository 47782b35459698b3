import type { Commune } from '../content/commune.ts';
import { ofName } from '../names.ts';
import { communePath } from '../urls.ts';

/** Not the node of the mairie, which some communes do not have: that one needs an address. */
export function publisher(origin: string, { id, profile }: Commune) {
  return {
    '@type': 'GovernmentOrganization',
    name: `Mairie ${ofName(profile.name)}`,
    url: origin + communePath(id),
  } as const;
}
