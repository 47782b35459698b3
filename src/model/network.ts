import type { z } from 'zod';
import { choice, code, email, group, link, markdown, text, yesNo } from './builders.ts';
import { contentType } from './content-type.ts';
import { optional } from './field.ts';
import { accessibility, checkAccessibility, host, publisher } from './legal.ts';

const repository = () =>
  group(
    'Dépôt',
    {
      url: link('Adresse', {
        hint: 'Celle de sa page, comme « https://github.com/nous/communes », sans barre à la fin.',
      }),
      forge: choice('Forge', {
        github: 'GitHub',
        gitlab: 'GitLab',
        forgejo: 'Forgejo, Gitea ou Codeberg',
      }),
      branch: optional(
        code('Branche', {
          pattern: /^[\w.-]+(?:\/[\w.-]+)*$/,
          example: 'main',
          hint: 'main, sinon.',
        }),
      ),
    },
    { hint: 'Où sont les fiches : chaque page y mène, pour proposer une correction.' },
  );

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
    publisher: publisher(),
    host: optional(host()),
    accessibility: optional(accessibility()),
    privacyEmail: optional(
      email('Courriel pour les données personnelles', {
        hint: 'Celui du délégué à la protection des données.',
      }),
    ),
    desk: optional(
      yesNo('Bureau en ligne', {
        hint: 'Chaque page mène alors à sa fiche dans le bureau, sous « /admin/ ».',
      }),
    ),
    repository: optional(repository()),
  },
  check: (data, report) => {
    checkAccessibility(data, report);
    if (!URL.canParse(data.url) || new URL(data.url).origin !== data.url)
      report(
        ['url'],
        'L’adresse s’arrête au nom de domaine : « https://www.exemple.fr », sans barre ni chemin.',
      );
    if (
      data.repository &&
      !/^https?:\/\/[^/?#]+(?:\/[^/?#]+){2,}(?<!\.git)$/.test(data.repository.url)
    )
      report(
        ['repository', 'url'],
        'L’adresse du dépôt est celle de sa page sur la forge, comme « https://github.com/nous/communes », sans « .git » ni barre à la fin.',
      );
  },
});

export type Network = z.infer<typeof network.schema>;
