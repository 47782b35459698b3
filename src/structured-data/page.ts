import type { WebPageLeaf } from 'schema-dts';
import type { Commune, Entry } from '../content/commune.ts';
import type { Page } from '../model/index.ts';
import { entryPath } from '../urls.ts';
import { cityStub } from './commune.ts';
import { node } from './graph.ts';
import { images } from './images.ts';

/** A page of the mairie's own; undefined for an example. */
export function webPage(
  origin: string,
  commune: Commune,
  { slug, data }: Entry<Page>,
): WebPageLeaf | undefined {
  if (data.example) return undefined;
  const url = origin + entryPath(commune.id, 'pages', slug);
  return node<WebPageLeaf>({
    '@type': 'WebPage',
    '@id': `${url}#page`,
    name: data.title,
    description: data.summary,
    url,
    inLanguage: 'fr',
    image: images(origin, commune, data.photos),
    about: cityStub(origin, commune),
  });
}
