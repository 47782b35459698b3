/** What people ask in a commune of `content/`, and the page expected first, under the commune's address. */
export interface Query {
  commune: string;
  words: string;
  first: string;
}

/** By commune: words, and the page. */
const asked: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  civray: {
    civray: '',
    Civraisiens: '',
    civrais: '',
    mairie: 'mairie/',
    agenda: 'agenda/',
    annuaire: 'annuaire/',
    'conseil municipal': 'conseil-municipal/',
    salle: 'lieux/salle-des-fetes/',
    'salle des fetes': 'lieux/salle-des-fetes/',
    stade: 'lieux/stade-municipal/',
    cimetiere: 'lieux/cimetiere/',
    'marché du mardi': 'agenda/marche-du-mardi/',
    'marche noel': 'agenda/marche-de-noel/',
    marché: 'agenda/marche-du-mardi/',
    eglise: 'patrimoine/eglise-saint-nicolas/',
    ÉGLISE: 'patrimoine/eglise-saint-nicolas/',
    'st nicolas': 'patrimoine/eglise-saint-nicolas/',
    nicolas: 'patrimoine/eglise-saint-nicolas/',
    chateau: 'patrimoine/chateau-de-civray/',
    'louis xiii': 'patrimoine/hotel-de-la-prevote-dit-louis-xiii/',
    prevot: 'patrimoine/hotel-de-la-prevote-dit-louis-xiii/',
    'vide grenier': 'agenda/vide-greniers/',
    'vide-greniers': 'agenda/vide-greniers/',
    comice: 'agenda/comice-agricole-de-civray/',
    voeux: 'agenda/voeux-a-la-population/',
    théatre: 'agenda/une-soiree-au-theatre/',
    vannerie: 'agenda/atelier-de-vannerie/',
    boulangerie: 'annuaire/boulangerie-de-l-exemple/',
    infirmier: 'annuaire/cabinet-infirmier-des-deux-ponts/',
    librairies: 'annuaire/librairie-modele/',
    gite: 'annuaire/gite-du-vieux-moulin/',
    école: 'annuaire/ecole-du-pre-modele/',
    cantine: 'actualites/inscriptions-a-la-cantine/',
    numérique: 'actualites/un-conseiller-numerique-le-jeudi/',
    terrain: 'annonces/terrain-a-batir/',
    'maison a louer': 'annonces/maison-de-ville-a-louer/',
    bulletin: 'documents/bulletin-12/',
    budget: 'documents/budget-2026/',
    inondation: 'documents/risques-majeurs/',
    tarifs: 'conseil-municipal/actes/2026-041/',
    quais: 'alertes/la-charente-monte/',
    ponts: 'pages/les-ponts/',
    'defibrillateur mairie': 'lieux/defibrillateur-de-la-mairie/',
  },
  charroux: {
    abbaye: 'patrimoine/abbaye-saint-sauveur/',
    abbayes: 'patrimoine/abbaye-saint-sauveur/',
    halles: 'patrimoine/halles/',
    brocantes: 'agenda/brocante-du-premier-dimanche/',
    epicerie: 'annuaire/epicerie-de-l-exemple/',
    'carte identite': 'actualites/cartes-d-identite-sur-rendez-vous/',
  },
  champniers: { foyer: 'pages/venir-au-foyer/', 'fete des bles': 'agenda/fete-des-bles/' },
  savigne: {
    grotte: 'patrimoine/grottes-du-chaffaud/',
    tumulu: 'patrimoine/tumulus-du-gros-guignon/',
    poste: 'annuaire/agence-postale/',
  },
  'val-de-comporte': {
    'saint-saviol': '',
    foire: 'agenda/foire-de-printemps/',
    recensement: 'actualites/recensement-des-jeunes/',
  },
  'saint-pierre-d-exideuil': { exideuil: '', 'st pierre': '' },
};

export const queries: readonly Query[] = Object.entries(asked).flatMap(([commune, own]) =>
  Object.entries(own).map(([words, first]) => ({ commune, words, first })),
);

/** What people ask in the network of `content/`, and the page expected first. */
export const networkQueries: Readonly<Record<string, string>> = {
  civray: '/vienne/civray/',
  CIVRAY: '/vienne/civray/',
  civraisiens: '/vienne/civray/',
  'st pierre d exideuil': '/vienne/saint-pierre-d-exideuil/',
  exideuil: '/vienne/saint-pierre-d-exideuil/',
  'saint-saviol': '/vienne/val-de-comporte/',
  'val de comporte': '/vienne/val-de-comporte/',
  'la chapelle baton': '/vienne/la-chapelle-baton/',
  chapelle: '/vienne/la-chapelle-baton/',
  genouille: '/vienne/genouille/',
  voulême: '/vienne/vouleme/',
  abbaye: '/vienne/charroux/patrimoine/abbaye-saint-sauveur/',
  abbayes: '/vienne/charroux/patrimoine/abbaye-saint-sauveur/',
  'abbaye charroux': '/vienne/charroux/patrimoine/abbaye-saint-sauveur/',
  'eglise saint nicolas': '/vienne/civray/patrimoine/eglise-saint-nicolas/',
  'moulin templiers':
    '/vienne/saint-pierre-d-exideuil/patrimoine/vestiges-d-un-moulin-des-templiers/',
  tumulus: '/vienne/savigne/patrimoine/tumulus-du-gros-guignon/',
  'marché du mardi': '/vienne/civray/agenda/marche-du-mardi/',
  'marche de noel': '/vienne/civray/agenda/marche-de-noel/',
  boulangerie: '/vienne/civray/annonces/boulangerie-a-reprendre/',
  'maison a louer': '/vienne/civray/annonces/maison-de-ville-a-louer/',
  '86350': '/vienne/payroux/',
};
