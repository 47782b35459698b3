import type { BreadcrumbListLeaf, ListItemLeaf, OrganizationLeaf, WebSiteLeaf } from 'schema-dts';
import type { Network } from '../model/index.ts';
import { homePath } from '../urls.ts';
import { node } from './graph.ts';

/** The site of the whole network. */
export function webSite({ name, url, description, publisher }: Network): WebSiteLeaf {
  return {
    '@type': 'WebSite',
    '@id': `${url}/#site`,
    url: url + homePath,
    name,
    description,
    inLanguage: 'fr',
    publisher: node<OrganizationLeaf>({
      '@type': 'Organization',
      name: publisher.name,
      email: publisher.email,
    }),
  };
}

/** One page on the way to the current one. */
export interface Crumb {
  name: string;
  path: string;
}

/** The way from the home page to the current page, which comes last and has no address. */
export function breadcrumbs(origin: string, items: readonly Crumb[]): BreadcrumbListLeaf {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: items.map(({ name, path }, index) =>
      node<ListItemLeaf>({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: index < items.length - 1 ? origin + path : undefined,
      }),
    ),
  };
}
