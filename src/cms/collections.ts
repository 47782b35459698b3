import { collections, profile, type CollectionName } from '../model/index.ts';
import { formFields } from './fields.ts';
import type { FileCollection, FolderCollection } from './types.ts';
import { titleField } from './layout.ts';
import { views } from './views.ts';

/** The preview pane, and none of Decap's notes, which need a backend of theirs. */
export const editor = { preview: true, notes: false } as const;

interface Words {
  /** With its article, as after « Ajouter ». */
  singular: string;
  description: string;
  /** The line of each in a list. Without a date filter where there may be no date: « Invalid Date ». */
  summary: string;
}

const words: Readonly<Record<CollectionName, Words>> = {
  alerts: {
    singular: 'une alerte',
    description:
      'Ce que tous doivent savoir maintenant : en haut de toutes les pages, jusqu’à sa fin.',
    summary: `{{title}} — jusqu’au {{end | date('DD/MM/YYYY')}}`,
  },
  sessions: {
    singular: 'une séance du conseil',
    description: 'L’ordre du jour, puis la liste des délibérations et le procès-verbal.',
    summary: `Séance du {{date | date('DD/MM/YYYY')}}`,
  },
  acts: {
    singular: 'un acte',
    description: 'Les délibérations, les arrêtés et les décisions, avec leur fichier PDF.',
    summary: '{{number}} — {{title}}',
  },
  documents: {
    singular: 'un document',
    description: 'Bulletin municipal, plan d’urbanisme, budget, règlements, risques.',
    summary: `{{title}} — {{date | date('DD/MM/YYYY')}}`,
  },
  practical: {
    singular: 'une fiche pratique',
    description: 'Déchets, eau, urbanisme, école, transports, numéros utiles, démarches.',
    summary: '{{title}}',
  },
  directory: {
    singular: 'une fiche de l’annuaire',
    description: 'Commerces, artisans, producteurs, associations, santé, hébergements.',
    summary: '{{title}} — {{activity}}',
  },
  places: {
    singular: 'un lieu',
    description: 'Salles à louer, équipements, cimetière, défibrillateur, point de tri.',
    summary: '{{title}}',
  },
  ambassadors: {
    singular: 'un témoignage',
    description: 'Des habitants disent pourquoi ils vivent ici.',
    summary: '{{title}} — {{about}}',
  },
  pages: {
    singular: 'une page',
    description: 'Ce qui n’entre dans aucune autre rubrique.',
    summary: '{{title}}',
  },
  news: {
    singular: 'une actualité',
    description:
      'Ce que la mairie fait savoir. Une actualité ancienne va d’elle-même aux archives.',
    summary: `{{title}} — {{published | date('DD/MM/YYYY')}}`,
  },
  events: {
    singular: 'un événement',
    description: 'Ce qui a lieu dans la commune. Un événement passé va de lui-même aux archives.',
    summary: `{{title}} {{start | ternary('— ', '')}}{{start}}{{datesToCome | ternary('— ', '')}}{{datesToCome}}`,
  },
  offers: {
    singular: 'une annonce',
    description: 'Emplois, logements, terrains, locaux, commerces à reprendre, bénévolat.',
    summary: `{{title}} — jusqu’au {{ends | date('DD/MM/YYYY')}}`,
  },
  heritage: {
    singular: 'un élément du patrimoine',
    description: 'Les monuments, les lieux et les savoir-faire à faire connaître.',
    summary: `{{title}} {{place | ternary('— ', '')}}{{place}}`,
  },
};

/** The collection of a content type of which a commune writes many, a file each. */
export function folderCollection(name: CollectionName): FolderCollection {
  const { folder, labelPlural, schema } = collections[name];
  const { singular, description, summary } = words[name];
  const media = `../media/${folder}/{{filename}}`;
  return {
    type: 'folder_based_collection',
    ...{ name, label: labelPlural, label_singular: singular, description, summary },
    ...{ folder, extension: 'md', format: 'yaml-frontmatter' },
    ...{ slug: '{{slug}}', identifier_field: titleField(name) },
    ...{ create: true, delete: true, publish: true },
    ...{ media_folder: media, public_folder: media },
    ...views[name],
    editor,
    fields: formFields(name, schema),
  };
}

/** The collection of the commune's one profile. */
export function profileCollection(): FileCollection {
  const file = {
    name: profile.name,
    label: profile.label,
    file: 'profile.yaml',
    media_folder: 'media',
    public_folder: 'media',
    fields: formFields('profile', profile.schema),
  };
  return {
    type: 'file_based_collection',
    name: profile.name,
    label: 'La commune',
    description: 'La mairie et ses horaires, la présentation de la commune, les élus.',
    files: [file],
    publish: true,
    ...{ sortable_fields: [], view_filters: [], view_groups: [] },
    editor,
  };
}
