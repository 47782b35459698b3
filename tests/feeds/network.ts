import type { NetworkSettings } from '../../src/content/network.ts';
import { origin } from '../commune.ts';

/** An invented network. */
export const network: NetworkSettings = {
  name: 'Réseau d’essai',
  url: origin,
  tagline: 'Des communes',
  description: 'Des communes inventées.',
  publisher: { name: 'Essai' },
  html: '',
};
