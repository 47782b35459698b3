import { collections, infoOf, type CollectionName } from '../model/index.ts';
import type { CmsView, FolderCollection } from './types.ts';
import { childrenOf } from './walk.ts';

/** How the list of a collection can be looked at. */
export type Views = Pick<FolderCollection, 'sortable_fields' | 'view_filters' | 'view_groups'>;

const byTitle = { field: 'title', label: 'Titre' };
const examples = view('Exemples', 'example', '^true$');

/** By title, with a filter for each kind where there are some. */
function plain(name: CollectionName): Views {
  return {
    sortable_fields: [{ ...byTitle, default_sort: 'asc' }],
    view_filters: [...kinds(name), examples],
    view_groups: [],
  };
}

/** By a day, the latest first. */
function dated(name: CollectionName, field: string, label: string): Views {
  return {
    sortable_fields: [
      { field, label, default_sort: 'desc' },
      ...(name === 'sessions' ? [] : [byTitle]),
    ],
    view_filters: [...kinds(name), examples],
    view_groups: [view('Année', field, String.raw`\d{4}`)],
  };
}

const heritage: Views = { ...plain('heritage'), view_filters: [examples] };

const news: Views = {
  sortable_fields: [{ field: 'published', label: 'Publication', default_sort: 'desc' }, byTitle],
  view_filters: [view('À la une', 'featured', '^true$'), ...kinds('news'), examples],
  view_groups: [view('Année', 'published', String.raw`\d{4}`)],
};

const events: Views = {
  // The latest first, and before them those without a date.
  sortable_fields: [{ field: 'start', label: 'Date', default_sort: 'desc' }, byTitle],
  view_filters: [
    ...kinds('events'),
    view('Date à venir', 'datesToCome', '.'),
    view('Qui se répètent', 'recurrence', '.'),
    view('Annulés, reportés ou déplacés', 'status', '^(cancelled|postponed|moved)$'),
    examples,
  ],
  view_groups: [
    view('Année', 'start', String.raw`\d{4}`),
    view('Mois', 'start', String.raw`\d{4}-\d{2}`),
  ],
};

const offers: Views = {
  sortable_fields: [
    { field: 'published', label: 'Publication', default_sort: 'desc' },
    { field: 'ends', label: 'Fin' },
    byTitle,
  ],
  view_filters: [
    view('Ouvertes', 'state', '^open$'),
    view('Pourvues', 'state', '^filled$'),
    ...kinds('offers'),
    examples,
  ],
  view_groups: [view('Année', 'published', String.raw`\d{4}`)],
};

/** The sorts, filters and groups of each list. Decap knows neither « to come » nor a choice's label. */
export const views: Readonly<Record<CollectionName, Views>> = {
  alerts: dated('alerts', 'end', 'Fin'),
  news,
  events,
  sessions: dated('sessions', 'date', 'Date'),
  acts: dated('acts', 'date', 'Date'),
  documents: dated('documents', 'date', 'Date'),
  practical: plain('practical'),
  directory: plain('directory'),
  places: plain('places'),
  heritage,
  offers,
  ambassadors: plain('ambassadors'),
  pages: plain('pages'),
};

function view(label: string, field: string, pattern: string): CmsView {
  return { id: `${field}__${pattern}`, label, field, pattern };
}

/** A filter for each kind of a content type. */
function kinds(name: CollectionName): CmsView[] {
  const kind = new Map(childrenOf(collections[name].schema)).get('kind');
  const widget = kind && infoOf(kind).widget;
  if (widget?.kind !== 'choice') return [];
  return Object.entries(widget.options).map(([key, label]) => view(label, 'kind', `^${key}$`));
}
