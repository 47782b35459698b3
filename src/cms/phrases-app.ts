import type { Phrases } from './phrases.ts';

const auth: Phrases = {
  loggingIn: 'Connexion…',
  loginWithForgejo: 'Se connecter avec Forgejo',
  errors: {
    email: 'Écrivez votre adresse électronique.',
    password: 'Écrivez votre mot de passe.',
    identitySettings: 'Le service de connexion n’est pas réglé.',
  },
};

const app: Phrases = {
  header: { workflow: 'Pas encore en ligne', media: 'Photos et documents', quickAdd: 'Ajouter' },
  app: {
    errorHeader: 'Cette page n’a pas pu s’ouvrir',
    configErrors: 'Ce qui ne va pas',
    checkConfigYml:
      'Rechargez la page. Si elle ne s’ouvre toujours pas, prévenez la personne qui s’occupe du site.',
    loadingConfig: 'Ouverture…',
    waitingBackend: 'Un instant…',
  },
  notFoundPage: { header: 'Cette page n’existe pas' },
};

const collection: Phrases = {
  sidebar: {
    collections: 'Rubriques',
    allCollections: 'Toutes les rubriques',
    searchAll: 'Rechercher',
  },
  collectionTop: {
    viewAs: 'Affichage',
    viewAsList: 'Afficher en liste',
    viewAsGrid: 'Afficher en vignettes',
    newButton: 'Ajouter %{collectionLabel}',
    newButtonAriaLabel: 'Ajouter %{collectionLabel}',
    searchResults: 'Résultats pour «\u202f%{searchTerm}\u202f»',
    searchResultsInCollection: 'Résultats pour «\u202f%{searchTerm}\u202f» dans %{collection}',
    filterBy: 'Filtrer',
  },
  entries: {
    loadingEntries: 'Un instant…',
    cachingEntries: 'Un instant…',
    longerLoading: 'Cela peut prendre quelques minutes.',
    noEntries: 'Rien pour l’instant',
    unpublishedHeader: 'Pas encore en ligne',
  },
  groups: { other: 'Autres' },
};

const mediaLibrary: Phrases = {
  mediaLibraryCard: {
    copyUrl: 'Copier l’adresse',
    copyPath: 'Copier le chemin',
  },
  mediaLibrary: {
    onDelete: 'Supprimer le fichier choisi\u202f?',
    fileTooLarge: 'Ce fichier est trop lourd\u202f: %{size} Ko au plus.',
  },
  mediaLibraryModal: {
    loading: 'Un instant…',
    close: 'Fermer',
    noResults: 'Aucun résultat',
    noAssetsFound: 'Rien pour l’instant',
    noImagesFound: 'Aucune image',
    mediaAssets: 'Photos et documents',
    search: 'Rechercher…',
    uploading: 'Envoi…',
    upload: 'Prendre sur cet appareil',
    deleting: 'Suppression…',
    deleteSelected: 'Supprimer',
    chooseSelected: 'Choisir',
  },
};

const ui: Phrases = {
  default: { goBackToSite: 'Retour au site' },
  errorBoundary: {
    title: 'Un incident est survenu',
    details: 'Rechargez la page pour continuer. Si l’incident revient, vous pouvez ',
    reportIt: 'le signaler aux auteurs de Decap CMS (en anglais).',
    detailsHeading: 'Pour le signalement',
    privacyWarning:
      'Le signalement reprend le texte ci-dessous, et il est public\u202f: retirez-en ce qui ne doit pas l’être.',
    recoveredEntry: {
      heading: 'Votre texte',
      warning: 'Copiez votre texte et gardez-le avant de quitter cette page.',
      copyButtonLabel: 'Copier le texte',
    },
  },
  settingsDropdown: { logOut: 'Se déconnecter', account: 'Votre compte' },
  // What the desk says of a save, of a publication or of a removal is a sentence of its own.
  toast: {
    onFailToLoadEntries: 'La fiche n’a pas pu être ouverte. %{details}',
    onFailToLoadDeployPreview: 'L’aperçu n’a pas pu être fait. %{details}',
    onFailToPersist: '%{details}',
    onFailToDelete: '%{details}',
    onFailToUpdateStatus: 'L’étape n’a pas pu être changée. %{details}',
    missingRequiredField: 'Il manque une information\u202f: elle est signalée en rouge.',
    entrySaved: 'Enregistré',
    entryPublished: 'Publié',
    entryUnpublished: 'Retiré du site, et gardé en brouillon',
    onFailToPublishEntry: '%{details}',
    onFailToUnpublishEntry: '%{details}',
    entryUpdated: 'Étape changée',
    onDeleteUnpublishedChanges: 'Modifications abandonnées',
    noteAdded: 'Note ajoutée',
    onFailToAddNote: 'La note n’a pas pu être ajoutée. %{details}',
    noteUpdated: 'Note corrigée',
    onFailToUpdateNote: 'La note n’a pas pu être corrigée. %{details}',
    noteDeleted: 'Note supprimée',
    onFailToDeleteNote: 'La note n’a pas pu être supprimée. %{details}',
    noteResolved: 'Note marquée comme réglée',
    noteReopened: 'Note rouverte',
    onFailToToggleNote: 'La note n’a pas pu être changée. %{details}',
    onLoggedOut: 'Vous êtes déconnecté. Gardez une copie de votre texte, puis reconnectez-vous.',
    onBackendDown: 'Le service est en panne pour l’instant. %{details}',
  },
};

const workflow: Phrases = {
  workflow: {
    loading: 'Un instant…',
    workflowHeading: 'Pas encore en ligne',
    newPost: 'Ajouter',
    description: 'À relire\u202f: %{smart_count}. Prêt à publier\u202f: %{readyCount}.',
    dateFormat: 'DD/MM/YYYY',
  },
  workflowCard: {
    lastChange: 'Le %{date}, par %{author}',
    lastChangeNoAuthor: 'Le %{date}',
    lastChangeNoDate: 'Par %{author}',
    deleteChanges: 'Abandonner les modifications',
    deleteNewEntry: 'Supprimer le brouillon',
    publishNewEntry: 'Publier',
  },
  workflowList: {
    onDeleteEntry: 'Abandonner tout ce qui n’est pas en ligne dans cette fiche\u202f?',
    onPublishingNotReadyEntry: 'Mettez d’abord cette fiche dans la colonne «\u202fPrêt\u202f».',
    onPublishEntry: 'Publier cette fiche sur le site\u202f?',
    inReviewHeader: 'À relire',
    currentEntries: '%{smart_count} fiche |||| %{smart_count} fiches',
  },
};

/** The phrases of all pages but that on which something is written. */
export const appPhrases: Phrases = { auth, app, collection, mediaLibrary, ui, workflow };
