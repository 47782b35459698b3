import { kindWords } from '../content/news.ts';
import { byKind } from '../kinds.ts';
import { newsKinds } from '../model/index.ts';
import type { AreaNews } from './lines.ts';
import type { View } from './views.ts';

/** All the news, then those of each kind; `news` come the latest first. */
export function newsViews(news: readonly AreaNews[]): View<AreaNews>[] {
  const kinds = byKind(newsKinds, news, (line) => line.news.kind);
  return [
    { slug: '', label: 'Toutes', title: undefined, groups: [{ lines: [...news] }] },
    ...kinds.map(([kind, lines]) => ({
      slug: kindWords[kind],
      label: newsKinds[kind],
      title: newsKinds[kind],
      groups: [{ lines }],
    })),
  ];
}
