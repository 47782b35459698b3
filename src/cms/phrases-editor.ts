import type { Phrases } from './phrases.ts';

const control: Phrases = {
  editorControl: { field: { optional: 'facultatif', widgetLabel: 'Champ' } },
  editorControlPane: {
    widget: {
      required: 'À remplir.',
      regexPattern: '%{pattern}',
      processing: 'Un instant…',
      range: 'De %{minValue} à %{maxValue}.',
      min: '%{minValue} au moins.',
      max: '%{maxValue} au plus.',
      rangeCount: 'Il en faut de %{minCount} à %{maxCount}.',
      rangeCountExact: 'Il en faut %{count}.',
      rangeMin: 'Il en faut au moins %{minCount}.',
      rangeMax: 'Il en faut au plus %{maxCount}.',
      invalidPath: 'Cette adresse ne va pas\u202f: %{path}',
      pathExists: 'Cette adresse est déjà prise\u202f: %{path}',
    },
    i18n: {
      copyFromLocale: 'Copier depuis une autre langue',
      copyFromLocaleConfirm:
        'Copier depuis la langue %{locale}\u202f? Le contenu actuel sera remplacé.',
    },
  },
};

const messages: Phrases = {
  onLeavePage: 'Quitter cette page\u202f? Ce qui n’est pas enregistré sera perdu.',
  onUpdatingWithUnsavedChanges: 'Enregistrez d’abord vos modifications.',
  onPublishingNotReady: 'Mettez d’abord cette fiche à l’étape «\u202fPrêt\u202f».',
  onPublishingWithUnsavedChanges: 'Enregistrez d’abord vos modifications.',
  onPublishing: 'Publier cette fiche sur le site\u202f?',
  onUnpublishing: 'Retirer cette fiche du site\u202f? Elle sera gardée en brouillon.',
  onDeleteWithUnsavedChanges:
    'Retirer cette fiche du site\u202f? Elle sera gardée en brouillon, sans ce que vous n’avez pas enregistré.',
  onDeletePublishedEntry: 'Retirer cette fiche du site\u202f? Elle sera gardée en brouillon.',
  onDeleteUnpublishedChangesWithUnsavedChanges:
    'Abandonner tout ce qui n’est pas en ligne dans cette fiche, et ce que vous n’avez pas enregistré\u202f?',
  onDeleteUnpublishedChanges: 'Abandonner tout ce qui n’est pas en ligne dans cette fiche\u202f?',
  loadingEntry: 'Ouverture de la fiche…',
  confirmLoadBackup:
    'Un texte que vous n’aviez pas enregistré a été retrouvé. Voulez-vous le reprendre\u202f?',
};

const notes: Phrases = {
  title: 'Notes',
  emptyState: 'Aucune note pour l’instant.',
  addNote: 'Ajouter une note',
  addPlaceholder: 'Écrire une note…',
  editPlaceholder: 'Corriger la note…',
  save: 'Enregistrer',
  cancel: 'Annuler',
  edit: 'Modifier',
  delete: 'Supprimer',
  resolve: 'Marquer comme réglée',
  unresolve: 'Rouvrir',
  confirmDelete: 'Supprimer cette note\u202f?',
  shortcut: 'Ctrl + Entrée ajoute la note.',
};

const toolbar: Phrases = {
  publishing: 'Publication…',
  published: 'En ligne',
  unpublish: 'Retirer du site',
  // Decap says it of a save too.
  unpublishing: 'Un instant…',
  publishAndCreateNew: 'Publier, puis en écrire une autre',
  publishAndDuplicate: 'Publier, puis en faire une copie',
  duplicate: 'Faire une copie',
  deleteUnpublishedChanges: 'Abandonner les modifications',
  deleteUnpublishedEntry: 'Supprimer le brouillon',
  deletePublishedEntry: 'Retirer du site',
  deleteEntry: 'Retirer du site',
  saving: 'Enregistrement…',
  statusInfoTooltipDraft:
    'Un brouillon ne se voit pas sur le site. Une fois fini, mettez-le à l’étape «\u202fÀ relire\u202f» ou «\u202fPrêt\u202f».',
  statusInfoTooltipInReview: 'Cette fiche attend une relecture. Vous pouvez encore la modifier.',
  deleting: 'Un instant…',
  updating: 'Un instant…',
  status: 'Étape\u202f: %{status}',
  backCollection: ' Retour\u202f: %{collectionLabel}',
  unsavedChanges: 'Pas encore enregistré',
  changesSaved: 'Enregistré',
  inReview: 'À relire',
  deployPreviewPendingButtonLabel: 'Vérifier l’aperçu',
  deployPreviewButtonLabel: 'Voir l’aperçu',
  deployButtonLabel: 'Voir sur le site',
};

const widgets: Phrases = {
  markdown: {
    strikethrough: 'Barré',
    linkPrompt: 'Adresse du lien',
    headings: 'Intertitres',
    addComponent: 'Insérer',
    richText: 'Mise en forme',
    toggleMode: { rich: 'Passer à la mise en forme', markdown: 'Passer au texte brut' },
  },
  image: {
    chooseMultiple: 'Choisir des images',
    chooseUrl: 'Prendre une image à une adresse',
    replaceUrl: 'Prendre une image à une autre adresse',
    promptUrl: 'Adresse de l’image',
    chooseDifferent: 'Choisir une autre image',
    addMore: 'Ajouter des images',
    remove: 'Retirer l’image',
    removeAll: 'Retirer toutes les images',
  },
  file: {
    choose: 'Choisir un document',
    chooseUrl: 'Prendre un document à une adresse',
    chooseMultiple: 'Choisir des documents',
    replaceUrl: 'Prendre un document à une autre adresse',
    promptUrl: 'Adresse du document',
    chooseDifferent: 'Choisir un autre document',
    addMore: 'Ajouter des documents',
    remove: 'Retirer le document',
    removeAll: 'Retirer tous les documents',
  },
  unknownControl: { noControl: 'Ce champ («\u202f%{widget}\u202f») ne peut pas être modifié ici.' },
  unknownPreview: { noPreview: 'Ce champ («\u202f%{widget}\u202f») n’a pas d’aperçu.' },
  headingOptions: { headingTwo: 'Intertitre', headingThree: 'Petit intertitre' },
  // All our dates are days.
  datetime: { now: 'Aujourd’hui', setToNow: 'Mettre la date d’aujourd’hui' },
  list: { add: 'Ajouter\u202f: %{item}', addType: 'Ajouter\u202f: %{item}' },
  object: { expand: 'Déplier', collapse: 'Replier' },
};

/** The phrases of the page on which something is written. */
export const editorPhrases: Phrases = {
  ...control,
  editor: messages,
  editorInterface: { toggleNotes: 'Notes' },
  editorNotesPane: notes,
  editorToolbar: toolbar,
  editorWidgets: widgets,
};
