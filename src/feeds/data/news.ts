import type { Entry } from '../../content/commune.ts';
import { newsKinds, type News } from '../../model/index.ts';
import { communeFields, headFields, modified } from './common.ts';
import { choice, date, flag, text, type Field, type Item } from './field.ts';

export const newsFields: readonly Field<Item<Entry<News>>>[] = [
  ...headFields<News>('news'),
  choice('kind', 'Rubrique', newsKinds, ({ entry }) => entry.data.kind),
  text('kindName', 'Rubrique, en français', ({ entry }) => newsKinds[entry.data.kind]),
  date('published', 'Jour de publication', ({ entry }) => entry.data.published),
  date('expires', 'Dernier jour de validité', ({ entry }) => entry.data.expires),
  flag('featured', 'À la une', ({ entry }) => entry.data.featured),
  ...communeFields<Entry<News>>(),
  modified(({ entry }) => entry.file),
];
