import type { ContactPointLeaf, GovernmentServiceLeaf, ServiceChannelLeaf } from 'schema-dts';
import type { Commune, Entry } from '../content/commune.ts';
import { phoneNumber } from '../phone.ts';
import { practicalKinds, type Practical } from '../model/index.ts';
import { entryPath } from '../urls.ts';
import { cityStub } from './commune.ts';
import { node } from './graph.ts';
import { publisher } from './publisher.ts';

/** A service that residents have, and whom they call for it; undefined for an example. */
export function practicalService(
  origin: string,
  commune: Commune,
  { slug, data }: Entry<Practical>,
): GovernmentServiceLeaf | undefined {
  if (data.example) return undefined;
  const url = origin + entryPath(commune.id, 'practical', slug);
  const code = commune.department.code;
  const { contact, numbers = [] } = data;
  const phones = [
    ...(contact?.phone ? [{ title: contact.name, phone: contact.phone }] : []),
    ...numbers,
  ];
  return node<GovernmentServiceLeaf>({
    '@type': 'GovernmentService',
    '@id': `${url}#service`,
    name: data.title,
    serviceType: practicalKinds[data.kind],
    description: data.summary,
    url,
    sameAs: data.officialPage,
    areaServed: cityStub(origin, commune),
    provider: publisher(origin, commune),
    availableChannel: phones.map(({ title, phone }) => channel(title, phoneNumber(phone, code))),
  });
}

function channel(name: string | undefined, telephone: string): ServiceChannelLeaf {
  const servicePhone = node<ContactPointLeaf>({ '@type': 'ContactPoint', name, telephone });
  return { '@type': 'ServiceChannel', servicePhone };
}
