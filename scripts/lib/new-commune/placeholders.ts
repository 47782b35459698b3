import { chosenAccent } from '../../../src/theme/palette.ts';
import type { ListedCommune } from './insee.ts';

/**
 * What only the mairie knows, field by field, as comments. An example is right as soon as the « # » at
 * the head of its lines goes; a sentence has a space after it.
 */
export function placeholders({ name, code, postalCodes, parts }: ListedCommune): string {
  return `# Ce qui précède vient de l’Insee. Le reste, la mairie et les habitants le savent\u202f:
# retirez le «\u202f#\u202f» devant les lignes utiles, et mettez ce qui est vrai à la place de l’exemple.
# Ce que vous ignorez reste en commentaire\u202f: la page s’en passe. Le guide\u202f: CONTRIBUTING.md.

${parts.length > 0 ? '' : formerCommunes}# D’autres noms sous lesquels la trouver.
#alternateNames:
#  - Nom d’usage
# Sa superficie, en km², avec un point.
#area: 14.52
# Son altitude, en mètres, au plus bas et au plus haut.
#altitude:
#  min: 98
#  max: 147
# Où est le bourg, en degrés\u202f: sans cela, elle n’est pas sur les cartes.
#coordinates:
#  latitude: 46.15
#  longitude: 0.30
# Ses habitants, au masculin pluriel.
#demonym: Exemplois
# Une phrase courte, sous son nom.
#tagline: Un bourg entre deux rivières
# Quelques paragraphes, séparés par une ligne vide.
#presentation: |
#  Le bourg est bâti à la rencontre de deux rivières.
# Comment y venir.
#access: |
#  La gare la plus proche est à 12 km.
# Sa couleur. Celle-ci est choisie pour elle tant qu’elle n’en a pas d’autre.
#accent: "${chosenAccent(code)}"
# Son blason ou son logo, et sa grande photo\u202f: déposez-les dans un dossier media, à côté de ce fichier.
#coatOfArms:
#  file: media/blason.png
#  alt: D’argent à deux fasces ondées d’azur
#cover:
#  file: media/bourg.jpg
#  alt: Le bourg et son église, vus de la rivière
#  credit: Jeanne Martin
# Un autre site officiel, des réseaux sociaux.
#website: https://www.example.org
#socialLinks:
#  - https://www.example.org/nos-nouvelles
# La mairie. Les horaires\u202f: Mo lundi, Tu mardi, We mercredi, Th jeudi, Fr vendredi, Sa samedi.
#mairie:
#  address:
#    street: 1 place de la Mairie
#    postalCode: "${postalCodes[0] ?? ''}"
#    city: ${name}
#  phone: 05 36 49 00 00
#  email: mairie@example.org
#  openingHours: Mo,Tu,Th,Fr 09:00-12:00,14:00-17:30; Sa 10:00-12:00
#  hoursNote: Le samedi, sur rendez-vous en août.
#  hoursChecked: 2026-09-01
#  closures:
#    - from: 2027-05-07
#      to: 2027-05-08
#      reason: Pont de l’Ascension
#  wheelchair: limited              # "yes", limited (avec aide) ou "no"
#  emergencyPhone: 05 36 49 00 01   # l’élu d’astreinte
# Les élus\u202f: les personnes, puis ce qu’elles font.
#people:
#  - id: jeanne-martin
#    givenName: Jeanne
#    familyName: Martin
#mandates:
#  - person: jeanne-martin
#    role: mayor                    # mayor, deputy-mayor, delegate-mayor ou councillor
#    start: 2026-03-28
# D’où vient ce que dit ce fichier\u202f: ajoutez vos sources.`;
}

const formerCommunes = `# Les communes qu’elle a réunies autrefois.
#formerCommunes:
#  - name: Ancien-Exemple
`;
