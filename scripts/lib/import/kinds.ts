import slugify from '@sindresorhus/slugify';
import type { Event } from '../../../src/model/index.ts';

/** Words of categories and titles, as in addresses and in the singular; the first kind that has one. */
const kinds: readonly (readonly [kind: Event['kind'], words: string])[] = [
  ['sale', 'vide-grenier|vide-maison|vide-dressing|brocante|bourse-aux|braderie|puce'],
  ['fair', 'foire|comice|concours-agricole'],
  ['walk', 'randonnee|balade|promenade|visite|marche-nordique|marche-gourmande|rando'],
  ['market', 'marche'],
  ['concert', 'concert|recital|fanfare'],
  ['exhibition', 'exposition|expo|vernissage'],
  ['show', 'spectacle|theatre|cinema|cirque|conte|projection|feu-d-artifice'],
  ['sport', 'sport|match|tournoi|football|rugby|petanque|course|cyclisme|tennis|gymnastique'],
  ['workshop', 'atelier|stage|initiation|cours'],
  ['ceremony', 'ceremonie|commemoration|inauguration|armistice|hommage'],
  ['talk', 'conference|reunion|conseil|debat|assemblee|permanence|rencontre|causerie'],
  ['fete', 'fete|bal|kermesse|carnaval|repas|loto|festival|banquet|feu-de-la-saint-jean'],
];

/** What its categories, else its title, say that an event is. */
export function kindOf(categories: readonly string[], title: string): Event['kind'] | undefined {
  const said = [...categories, title].map((text) => slugify(text));
  for (const text of said) {
    const found = kinds.find(([, words]) => hasWord(words, text));
    if (found) return found[0];
  }
  return undefined;
}

function hasWord(words: string, text: string): boolean {
  return new RegExp(`(?:^|-)(?:${words})s?(?:-|$)`).test(text);
}

const organisations =
  /\b(?:association|amicale|amis|amies|acca|ape|bibliotheque|chorale|club|college|comite|commune|compagnie|cinema|communaute|conseil|ecole|eglise|ensemble|ehpad|federation|fnaca|foyer|groupe|harmonie|lycee|mairie|maison|mediatheque|mjc|musee|office|paroisse|pompiers|section|service|societe|syndicat|theatre|troupe|union|us|as|ville)\b/;

/** Whether a name is that of a group: a person's is not published for having been in a calendar. */
export function isOrganisation(name: string): boolean {
  return organisations.test(slugify(name).replaceAll('-', ' '));
}
