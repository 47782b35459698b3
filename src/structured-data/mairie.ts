import type { GovernmentOfficeLeaf } from 'schema-dts';
import type { Temporal } from 'temporal-polyfill';
import type { Commune } from '../content/commune.ts';
import { mairiePath } from '../urls.ts';
import { cityStub } from './commune.ts';
import { node } from './graph.ts';
import { unusualHours, usualHours } from './hours.ts';
import { ofName } from '../names.ts';
import { phoneNumber } from '../phone.ts';

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
    name: `Mairie ${ofName(name)}`,
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
    telephone: data.phone && phoneNumber(data.phone, commune.department.code),
    email: data.email,
    openingHoursSpecification: rule ? usualHours(rule, commune, today) : undefined,
    specialOpeningHoursSpecification: unusualHours(rule, commune, today, data.closures),
  });
}
