import type { NewsArticleLeaf } from 'schema-dts';
import type { Temporal } from 'temporal-polyfill';
import type { Commune, Entry } from '../content/commune.ts';
import { isExpired } from '../content/news.ts';
import { newsKinds, type News } from '../model/index.ts';
import { ofName } from '../names.ts';
import { communePath, entryPath } from '../urls.ts';
import { cityStub } from './commune.ts';
import { node } from './graph.ts';
import { images } from './images.ts';

/**
 * A piece of news of the mairie; undefined for an example, and once it says that its time is over on
 * `today`, a calendar day of the commune.
 */
export function newsArticle(
  origin: string,
  commune: Commune,
  { slug, data }: Entry<News>,
  today: Temporal.PlainDate,
): NewsArticleLeaf | undefined {
  if (data.example || isExpired(data, today)) return undefined;
  const url = origin + entryPath(commune.id, 'news', slug);
  return node<NewsArticleLeaf>({
    '@type': 'NewsArticle',
    '@id': `${url}#actualite`,
    headline: data.title,
    description: data.summary,
    url,
    articleSection: newsKinds[data.kind],
    inLanguage: 'fr',
    datePublished: data.published,
    expires: data.expires,
    image: images(origin, commune, data.photos),
    about: cityStub(origin, commune),
    author: publisher(origin, commune),
    publisher: publisher(origin, commune),
  });
}

/** The mairie, as it publishes. Not the node of the mairie, which some communes do not have: that one needs an address. */
export function publisher(origin: string, { id, profile }: Commune) {
  return {
    '@type': 'GovernmentOrganization',
    name: `Mairie ${ofName(profile.name)}`,
    url: origin + communePath(id),
  } as const;
}
