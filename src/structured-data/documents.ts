import type { DigitalDocumentLeaf, MediaObjectLeaf } from 'schema-dts';
import type { Commune, Entry } from '../content/commune.ts';
import { documentKinds, type Document } from '../model/index.ts';
import { entryPath } from '../urls.ts';
import { cityStub } from './commune.ts';
import { node } from './graph.ts';
import { images } from './images.ts';
import { pdfProperties } from './pdf.ts';
import { publisher } from './publisher.ts';

/** A document of the commune, with its file; undefined for an example. */
export function digitalDocument(
  origin: string,
  commune: Commune,
  { slug, data }: Entry<Document>,
): DigitalDocumentLeaf | undefined {
  if (data.example) return undefined;
  const url = origin + entryPath(commune.id, 'documents', slug);
  return node<DigitalDocumentLeaf>({
    '@type': 'DigitalDocument',
    '@id': `${url}#document`,
    name: data.title,
    description: data.summary,
    url,
    genre: documentKinds[data.kind],
    inLanguage: 'fr',
    datePublished: data.date,
    license: data.licence && { '@type': 'CreativeWork', name: data.licence },
    // The cover of a bulletin is known by its file.
    image: images(origin, commune, [data]),
    encoding: encoding(origin, commune, data.file),
    about: cityStub(origin, commune),
    publisher: publisher(origin, commune),
  });
}

function encoding(origin: string, commune: Commune, file: string): MediaObjectLeaf | undefined {
  const pdf = pdfProperties(origin, commune, file);
  return pdf && { '@type': 'MediaObject', ...pdf };
}
