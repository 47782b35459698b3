import type { ProblemName, WarningName } from '../content/problem.ts';

/** What a problem of `npm run check` means to the person who meets it. */
export interface ProblemGuide {
  /** As a heading. */
  title: string;
  /** What is wrong, and why it matters. Words between backquotes are written as they are. */
  meaning: string;
  /** What to do, likewise. */
  remedy: string;
  /** What was written, and what to write. */
  example?: { wrong: string; right: string };
}

/** What keeps a commune from being published. */
export const errorGuides: Readonly<Record<ProblemName, ProblemGuide>> = {
  document: {
    title: 'Un document qui ne peut pas être publié',
    meaning:
      'Un document à télécharger est un PDF de 20 Mo au plus : un fichier d’un autre format ne s’ouvre pas partout, un plus gros ne s’ouvre pas à la campagne.',
    remedy:
      'Enregistrez-le en PDF depuis votre traitement de texte, ou réduisez-le (« taille minimale »), puis déposez-le dans le dossier `media`.',
  },
  encoding: {
    title: 'Un fichier qui n’est pas du texte lisible',
    meaning:
      'Le fichier n’est pas en UTF-8, ou contient un caractère invisible : ses accents s’afficheraient mal.',
    remedy:
      'Dans votre éditeur, « Enregistrer sous », puis choisissez l’encodage UTF-8. Pour un caractère invisible, effacez le mot et retapez-le.',
  },
  'empty-file': {
    title: 'Un fichier vide',
    meaning: 'Le fichier ne contient rien : aucune page ne peut en être faite.',
    remedy: 'Remplissez-le d’après un autre du même dossier, ou supprimez-le.',
  },
  'file-name': {
    title: 'Un nom de fichier qui ne peut pas être une adresse',
    meaning:
      'Le nom d’un fichier fait l’adresse de sa page : des minuscules sans accent, des chiffres et des tirets.',
    remedy: 'Renommez le fichier comme la phrase le propose.',
    example: { wrong: 'events/Fête du Pain.md', right: 'events/fete-du-pain.md' },
  },
  'file-size': {
    title: 'Un fichier trop gros',
    meaning: 'Un texte de plus de 200 ko contient sans doute une photo ou un document collé.',
    remedy:
      'Mettez les photos et les documents dans le dossier `media`, et nommez-les dans le texte.',
  },
  folder: {
    title: 'Un fichier ou un dossier mal rangé',
    meaning:
      'Le dossier d’une commune contient `profile.yaml`, `media`, et un dossier pour chaque sorte de contenu ; rien d’autre n’y serait lu.',
    remedy: 'Renommez-le ou déplacez-le comme la phrase le propose.',
  },
  'front-matter': {
    title: 'Des champs qui ne sont pas entre deux lignes de tirets',
    meaning: 'Une fiche commence par une ligne `---`, puis ses champs, puis une autre ligne `---`.',
    remedy: 'Ajoutez la ligne qui manque. Le texte libre vient après la seconde.',
    example: {
      wrong: 'title: Fête du pain\nLe four chauffe dès 9 h.',
      right: '---\ntitle: Fête du pain\n---\nLe four chauffe dès 9 h.',
    },
  },
  hours: {
    title: 'Des horaires qui ne se lisent pas',
    meaning:
      'Les horaires s’écrivent dans la forme d’OpenStreetMap, pour que la page dise si la mairie est ouverte en ce moment.',
    remedy:
      'Des jours en anglais (Mo, Tu, We, Th, Fr, Sa, Su), des heures sur 24 heures, un point-virgule entre les règles.',
    example: { wrong: 'lundi de 9h à 12h', right: 'Mo 09:00-12:00' },
  },
  link: {
    title: 'Un lien qui n’est pas accepté, ou qui ne mène nulle part',
    meaning:
      'L’adresse est incomplète, d’une sorte que le site refuse, ou celle d’une page que la commune n’a pas.',
    remedy:
      'Écrivez une adresse complète (`https://…`), `mailto:…`, `tel:…`, ou le chemin d’une page du site.',
    example: { wrong: '[le four](www.exemple.fr)', right: '[le four](https://www.exemple.fr)' },
  },
  'missing-entry': {
    title: 'Une fiche nommée et absente',
    meaning:
      'Cette fiche en nomme une autre de la commune (un lieu, une séance, une page) par le nom de son fichier, et ce fichier n’existe pas.',
    remedy: 'Corrigez ce nom, ou ajoutez la fiche qui manque.',
    example: { wrong: 'parent: histoires', right: 'parent: histoire' },
  },
  'missing-file': {
    title: 'Un fichier qui manque',
    meaning:
      'Une fiche nomme une photo ou un document qui n’est pas là, ou il manque `profile.yaml`.',
    remedy:
      'Déposez le fichier dans le dossier `media` sous ce nom exact, majuscules comprises, ou corrigez le nom.',
  },
  picture: {
    title: 'Une photo qui ne peut pas être montrée',
    meaning:
      'Le fichier n’est pas une photo, il est abîmé, il vient d’ailleurs, ou il lui manque un texte de remplacement, que lisent ceux qui ne la voient pas.',
    remedy:
      'Déposez une photo JPEG, PNG ou WebP dans le dossier `media`, et décrivez-la en quelques mots.',
    example: { wrong: '![](../media/four.jpg)', right: '![Le four banal](../media/four.jpg)' },
  },
  'raw-html': {
    title: 'Du HTML dans un texte',
    meaning:
      'Les textes s’écrivent en Markdown : des balises HTML casseraient la page ou la rendraient dangereuse.',
    remedy: 'Remplacez la balise par du Markdown. Pour montrer le signe `<`, écrivez `&lt;`.',
    example: { wrong: '<b>Attention</b>', right: '**Attention**' },
  },
  recurrence: {
    title: 'Une répétition qui ne se lit pas',
    meaning: 'La règle de répétition d’un événement n’est pas de la forme d’iCalendar.',
    remedy: 'Partez d’un exemple du guide, et changez-en le jour ou la fin.',
    example: { wrong: 'tous les vendredis', right: 'FREQ=WEEKLY;BYDAY=FR' },
  },
  rule: {
    title: 'Deux informations qui se contredisent',
    meaning:
      'Chacune est bien écrite, mais elles ne vont pas ensemble : une fin avant un début, un prix sur un événement gratuit…',
    remedy: 'La phrase dit lesquelles : corrigez celle qui est fausse.',
  },
  'same-address': {
    title: 'Une adresse prise deux fois',
    meaning: 'Deux choses, ou une chose et une page du site, répondraient à la même adresse.',
    remedy:
      'Renommez l’un des fichiers, ou retirez l’ancienne adresse (`aliases`) qui est de trop.',
  },
  'symbolic-link': {
    title: 'Un lien symbolique',
    meaning: 'Un raccourci vers un autre fichier n’existe plus une fois le dossier copié ailleurs.',
    remedy: 'Copiez le fichier ou le dossier lui-même.',
  },
  'unknown-key': {
    title: 'Un champ qui n’existe pas',
    meaning:
      'Le nom du champ est mal écrit, ou n’est pas prévu : ce qu’il dit ne serait pas publié.',
    remedy: 'Corrigez-le comme la phrase le propose, ou mettez l’information dans le texte.',
    example: { wrong: 'titel: Fête du pain', right: 'title: Fête du pain' },
  },
  value: {
    title: 'Une valeur qui n’est pas de la forme attendue',
    meaning: 'Le champ existe, mais ce qui y est écrit ne peut pas être compris, ou manque.',
    remedy:
      'La phrase donne un exemple. Les codes (Insee, postal) se mettent entre guillemets ; `npm run check -- --fix` le fait.',
    example: { wrong: 'insee: 01001', right: 'insee: "01001"' },
  },
  yaml: {
    title: 'Des champs qui ne se lisent pas',
    meaning:
      'Un guillemet, deux-points ou un décalage manque ou est de trop : rien du fichier n’est lu.',
    remedy:
      'Regardez la ligne indiquée et celle d’avant. Une valeur qui contient `: ` ou commence par un signe se met entre guillemets.',
    example: { wrong: 'title: Loto : gros lots', right: 'title: "Loto : gros lots"' },
  },
};

/** What is published all the same. */
export const warningGuides: Readonly<Record<WarningName, ProblemGuide>> = {
  'alt-text': {
    title: 'Une photo décrite par le nom de son fichier',
    meaning:
      'Ceux qui ne voient pas la photo entendraient « IMG 2041 point jpg » au lieu de ce qu’elle montre.',
    remedy: 'Dites en quelques mots ce qu’on y voit.',
    example: { wrong: 'alt: IMG_2041.jpg', right: 'alt: Le lavoir sous la neige' },
  },
  capitals: {
    title: 'Un texte tout en majuscules',
    meaning:
      'Les majuscules se lisent moins vite, perdent leurs accents, et certaines synthèses vocales les épellent.',
    remedy:
      'Écrivez une majuscule au début et aux noms propres ; le site met les titres en valeur.',
    example: { wrong: 'title: GRAND LOTO DES POMPIERS', right: 'title: Grand loto des pompiers' },
  },
  characters: {
    title: 'Des signes abîmés par un copier-coller',
    meaning:
      'Le texte vient d’un PDF ou d’un vieux fichier : des accents séparés de leur lettre, des signes perdus ou invisibles. La recherche ne trouve pas ces mots.',
    remedy: 'Retapez le mot. `npm run check -- --fix` corrige les cas certains.',
    example: { wrong: 'title: FÃªte du pain', right: 'title: Fête du pain' },
  },
  'dead-link': {
    title: 'Un lien vers une page que le site n’a pas',
    meaning:
      'La page d’une autre commune a changé d’adresse ou a été retirée : le visiteur tomberait sur « page introuvable ».',
    remedy: 'Corrigez l’adresse, ou retirez le lien.',
  },
  'no-consent': {
    title: 'Une personne nommée sans son accord',
    meaning:
      'Une fiche de l’annuaire nomme une personne, et ne dit pas qu’elle est d’accord : son nom n’est montré nulle part.',
    remedy:
      'Demandez-lui son accord par écrit, puis écrivez `consent: true` ; ou retirez son nom, que le fichier garde.',
    example: {
      wrong: 'person: Dominique Modèle',
      right: 'person: Dominique Modèle\nconsent: true',
    },
  },
  'incomplete-act': {
    title: 'Un acte sans auteur ou sans fichier',
    meaning:
      'Un acte se publie en entier, dans un fichier à télécharger, avec le prénom, le nom et la qualité de son auteur (CGCT, article R2131-1).',
    remedy: 'Ajoutez son auteur dans `author`, et son PDF signé dans `file`.',
  },
  'late-list': {
    title: 'Une liste de délibérations en retard',
    meaning:
      'La liste des délibérations se met en ligne dans la semaine qui suit la séance (CGCT, article L2121-25).',
    remedy:
      'Ajoutez-la à la séance, dans `deliberations`. Si la séance n’a pas eu lieu, écrivez `status: cancelled`.',
  },
  'late-minutes': {
    title: 'Un procès-verbal en retard',
    meaning:
      'Le procès-verbal est arrêté au début de la séance suivante, puis mis en ligne dans la semaine (CGCT, article L2121-15).',
    remedy: 'Ajoutez-le à la séance dont il est le procès-verbal, dans `minutes`.',
  },
  'old-alert': {
    title: 'Une alerte terminée depuis plus d’un an',
    meaning:
      'Aucune page ne la montre plus, sinon la sienne : elle ne fait qu’encombrer le dossier.',
    remedy: 'Supprimez le fichier, ou, dans le bureau, la fiche.',
  },
  'old-hours': {
    title: 'Des horaires que personne n’a relus depuis un an',
    meaning:
      'Rien ne dit qu’ils sont faux, mais des horaires faux sont la première plainte des habitants.',
    remedy:
      'Vérifiez-les, puis écrivez le jour dans `hoursChecked` : la page dira qu’ils sont à jour.',
    example: { wrong: 'hoursChecked: 2025-01-08', right: 'hoursChecked: 2026-09-01' },
  },
  'pdf-author': {
    title: 'Un PDF qui nomme une personne dans ses propriétés',
    meaning:
      'Un logiciel de bureau y écrit de lui-même le nom de qui a tapé le texte : une donnée personnelle, que les moteurs de recherche lisent.',
    remedy:
      'Dans le traitement de texte, « Fichier », « Propriétés », effacez « Auteur », ou mettez le nom de la commune. Exportez de nouveau en PDF.',
  },
  'pdf-text': {
    title: 'Un PDF sans texte',
    meaning:
      'C’est la photographie d’une feuille : la recherche n’y trouve rien, et qui ne voit pas ne peut pas le lire (loi 2005-102, article 47).',
    remedy:
      'Exportez le PDF depuis le traitement de texte. Pour une feuille signée, ajoutez à la suite le texte exporté, ou faites reconnaître les caractères par le logiciel du copieur.',
  },
  'pdf-title': {
    title: 'Un PDF sans titre dans ses propriétés',
    meaning:
      'C’est ce titre qu’un lecteur d’écran annonce et que montre l’onglet ; sans lui, on entend le nom du fichier.',
    remedy:
      'Dans le traitement de texte, « Fichier », « Propriétés », remplissez « Titre ». Exportez de nouveau en PDF.',
  },
  'legal-notice': {
    title: 'Des mentions légales incomplètes',
    meaning:
      'Un site dit qui le publie, qui en répond et qui l’héberge (loi du 21 juin 2004, article 1-1). La page « Mentions légales » est faite de la fiche de la commune et des réglages du réseau.',
    remedy:
      'Pour une commune, ajoutez à `profile.yaml` l’adresse et le téléphone de la mairie, et le maire parmi les élus. Pour le réseau, ajoutez à `network.yaml` `host`, avec son téléphone, et `address`, `phone` et `director` à `publisher`.',
  },
  'old-audit': {
    title: 'Un audit d’accessibilité qui ne vaut plus',
    meaning:
      'Une déclaration d’accessibilité vaut trois ans. Au-delà, le site est « non conforme » tant qu’un autre audit n’a pas été fait.',
    remedy:
      'Dans `network.yaml`, donnez à `accessibility` les résultats du nouvel audit, ou écrivez `state: none`.',
  },
  unfinished: {
    title: 'Une fiche de commune qui n’est pas finie',
    meaning:
      'Il y manque ce qu’un habitant cherche d’abord : les horaires de la mairie, son courriel, quelques mots sur la commune.',
    remedy: 'Ajoutez-les à `profile.yaml`, ou, dans le bureau, à la fiche de la commune.',
  },
};
