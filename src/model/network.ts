import type { z } from 'zod';
import { email, group, link, markdown, text } from './builders.ts';
import { contentType } from './content-type.ts';
import { optional } from './field.ts';

/** The network's own settings, `content/network.yaml`. */
export const network = contentType({
  name: 'network',
  folder: '',
  label: 'Réseau',
  labelPlural: 'Réseaux',
  fields: {
    name: text('Nom du réseau', { max: 60 }),
    url: link('Adresse du site', { hint: 'Celle de l’hébergement, sans barre à la fin.' }),
    tagline: text('Accroche', { max: 120 }),
    description: text('Description', { max: 200, hint: 'Montrée par les moteurs de recherche.' }),
    presentation: optional(markdown('Présentation')),
    publisher: group('Éditeur', {
      name: text('Nom', { max: 120 }),
      email: optional(email('Courriel')),
    }),
  },
  check: (data, report) => {
    if (!URL.canParse(data.url) || new URL(data.url).origin !== data.url)
      report(
        ['url'],
        'L’adresse s’arrête au nom de domaine : « https://www.exemple.fr », sans barre ni chemin.',
      );
  },
});

export type Network = z.infer<typeof network.schema>;
