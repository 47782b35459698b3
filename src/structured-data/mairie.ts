import type { GovernmentOfficeLeaf } from 'schema-dts';
import type { Temporal } from 'temporal-polyfill';
import type { Commune } from '../content/commune.ts';
import { mairiePath } from '../urls.ts';
import { cityStub } from './commune.ts';
import { node } from './graph.ts';
import { unusualHours, usualHours } from './hours.ts';
import { telephone } from './telephone.ts';

/**
 * The mairie, once it has an address, which Google asks for; undefined for an example. `today` is a
 * calendar day of the commune. The coordinates of the profile are the commune's: none here.
 */
export function mairie(
  origin: string,
  commune: Commune,
  today: Temporal.PlainDate,
): GovernmentOfficeLeaf | undefined {
  const { mairie: data, name } = commune.profile;
  if (!data?.address || data.example) return undefined;
  const { street, postalCode, city } = data.address;
  const url = origin + mairiePath(commune.id);
  const rule = data.openingHours;
  return node<GovernmentOfficeLeaf>({
    '@type': 'GovernmentOffice',
    '@id': `${url}#mairie`,
    name: mairieName(name),
    url,
    areaServed: cityStub(origin, commune),
    address: {
      '@type': 'PostalAddress',
      streetAddress: street,
      postalCode,
      addressLocality: city,
      addressRegion: commune.department.region,
      addressCountry: 'FR',
    },
    telephone: data.phone && telephone(data.phone, commune),
    email: data.email,
    openingHoursSpecification: rule ? usualHours(rule, commune, today) : undefined,
    specialOpeningHoursSpecification: unusualHours(rule, commune, today, data.closures),
  });
}

/**
 * « Mairie d’Asnois », « Mairie du Vigeant ». An « h » takes no elision: whether it is aspirated is
 * known name by name only.
 */
export function mairieName(commune: string): string {
  const article = /^(Le|Les) (.+)$/.exec(commune);
  if (article?.[1] && article[2])
    return `Mairie ${article[1] === 'Le' ? 'du' : 'des'} ${article[2]}`;
  const elided = /^[aeiouyœ]/i.test(commune.normalize('NFD'));
  return `Mairie ${elided ? 'd’' : 'de '}${commune}`;
}
