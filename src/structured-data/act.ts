import type { LegislationLeaf, LegislationObjectLeaf, PersonLeaf } from 'schema-dts';
import type { Commune, Entry } from '../content/commune.ts';
import { actKinds, type Act } from '../model/index.ts';
import { entryPath } from '../urls.ts';
import { cityStub } from './commune.ts';
import { node } from './graph.ts';
import { pdfProperties } from './pdf.ts';
import { publisher } from './publisher.ts';

/** An act of the commune; undefined for an example. */
export function legislation(
  origin: string,
  commune: Commune,
  { slug, data }: Entry<Act>,
): LegislationLeaf | undefined {
  if (data.example) return undefined;
  const url = origin + entryPath(commune.id, 'acts', slug);
  return node<LegislationLeaf>({
    '@type': 'Legislation',
    '@id': `${url}#acte`,
    name: data.title,
    url,
    legislationIdentifier: data.number,
    legislationType: actKinds[data.kind],
    legislationDate: data.date,
    datePublished: data.published,
    inLanguage: 'fr',
    legislationJurisdiction: cityStub(origin, commune),
    author: author(data),
    publisher: publisher(origin, commune),
    encoding: file(origin, commune, data),
  });
}

function author({ author: data }: Act): PersonLeaf | undefined {
  if (!data) return undefined;
  const { givenName, familyName, role } = data;
  const name = `${givenName} ${familyName}`;
  return { '@type': 'Person', name, givenName, familyName, jobTitle: role };
}

function file(origin: string, commune: Commune, data: Act): LegislationObjectLeaf | undefined {
  const pdf = pdfProperties(origin, commune, data.file);
  return pdf && { '@type': 'LegislationObject', ...pdf };
}
