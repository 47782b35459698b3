import type { Entry } from '../content/commune.ts';
import type { Collection } from '../content/practical.ts';
import type { Practical } from '../model/index.ts';
import { entryPath } from '../urls.ts';
import { firstOf, revisionProperties, uidOf } from './calendar-event.ts';
import { textProperty, type Component } from './jcal.ts';
import { revisionOf } from './revision.ts';
import type { FeedSource } from './source.ts';

/** What a sheet says is collected, as VEVENTs of whole days. */
export function collectionComponents(source: FeedSource, entry: Entry<Practical>): Component[] {
  return (entry.data.collections ?? []).map((collection) => [
    'vevent',
    [
      ['uid', {}, 'text', uidOf(source, 'practical', entry, wordOf(collection))],
      ...firstOf(collection, source.commune.zone),
      ...revisionProperties(revisionOf(source, entry.file)),
      ...textProperty('summary', collection.title),
      ...textProperty('description', collection.note),
      [
        'url',
        {},
        'uri',
        source.network.url + entryPath(source.commune.id, 'practical', entry.slug),
      ],
      ['transp', {}, 'text', 'TRANSPARENT'],
    ],
    [],
  ]);
}

/** Of a sheet, each collection has another title. */
function wordOf({ title }: Collection): string {
  const letters = title
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return letters?.join('-') ?? '';
}
