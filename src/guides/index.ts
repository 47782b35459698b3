/** What is said of a guide where one chooses among them. */
export interface Guide {
  /** The name of its file here, and in addresses. */
  name: string;
  title: string;
  /** For whom it is, and what it is about. */
  description: string;
}

export const guides: readonly Guide[] = [
  {
    name: 'mairie',
    title: 'Le guide des mairies',
    description:
      'Le premier jour, un événement, une annonce, une photo, les horaires, et que faire en cas d’erreur\u202f: le bureau des mairies, pas à pas.',
  },
  {
    name: 'benevole',
    title: 'Le guide des bénévoles',
    description:
      'Corriger une page ou en écrire une nouvelle depuis un navigateur, sans rien installer ni rien casser.',
  },
  {
    name: 'intercommunalite',
    title: 'Le guide des intercommunalités',
    description:
      'Faire entrer toutes les communes d’un coup, et montrer leur agenda et leurs annonces dans un autre site.',
  },
  {
    name: 'hebergeur',
    title: 'Le guide de l’hébergeur',
    description:
      'Mettre le site en ligne, lui donner une adresse, le sauvegarder et le surveiller.',
  },
];
