/** A number that is the same everywhere in France. */
export interface EmergencyNumber {
  number: string;
  /** Whom one reaches, and when to call. */
  name: string;
  /** For who cannot call. */
  bySms?: true;
}

/**
 * The numbers that a mairie displays, free and open day and night:
 * https://www.service-public.gouv.fr/particuliers/vosdroits/F33954
 */
export const emergencyNumbers: readonly EmergencyNumber[] = [
  { number: '15', name: 'Samu\u202f: malaise, accident, problème de santé grave' },
  { number: '17', name: 'Police et gendarmerie\u202f: agression, vol, danger' },
  { number: '18', name: 'Pompiers\u202f: incendie, accident, personne à secourir' },
  { number: '112', name: 'Toute urgence, partout en Europe' },
  {
    number: '114',
    name: 'Toute urgence, par SMS ou visio, pour qui entend ou parle mal',
    bySms: true,
  },
  { number: '115', name: 'Samu social\u202f: une personne sans abri' },
  { number: '196', name: 'Secours en mer' },
  { number: '119', name: 'Enfance en danger' },
  { number: '3919', name: 'Violences Femmes Info' },
  { number: '3114', name: 'Prévention du suicide' },
];

/** A page of service-public.fr, the State's own. */
export interface Procedure {
  title: string;
  url: string;
}

const page = (title: string, name: string): Procedure => ({
  title,
  url: `https://www.service-public.gouv.fr/particuliers/vosdroits/${name}`,
});

/** What every mairie is asked for, where the State tells how it is done. */
export const procedures: readonly Procedure[] = [
  page('Carte d’identité', 'N358'),
  page('Passeport', 'N360'),
  page('Acte de naissance, copie ou extrait', 'F1427'),
  page('Inscription sur la liste électorale', 'F1367'),
  page('Recensement citoyen, à 16 ans', 'F870'),
  page('Mariage', 'N142'),
  page('Pacs', 'N144'),
  page('Déclaration préalable de travaux', 'F17578'),
  page('Permis de construire', 'F1986'),
  page('Changement d’adresse', 'R11193'),
  page('Autorisation de sortie du territoire d’un mineur', 'F1359'),
  page('Légalisation de signature', 'F1411'),
];
