import type { SpecialAnnouncementLeaf } from 'schema-dts';
import type { Temporal } from 'temporal-polyfill';
import { alertSpan, isAlertOver } from '../content/alerts.ts';
import type { Commune, Entry } from '../content/commune.ts';
import { capital } from '../dates/french.ts';
import { periodText } from '../dates/period-text.ts';
import { alertLevels, type Alert } from '../model/index.ts';
import { entryPath } from '../urls.ts';
import { cityStub } from './commune.ts';
import { node } from './graph.ts';
import { publisher } from './publisher.ts';

/** An alert of the mairie; undefined for an example, and once it is over. */
export function specialAnnouncement(
  origin: string,
  commune: Commune,
  { slug, data }: Entry<Alert>,
  now: Temporal.ZonedDateTime,
): SpecialAnnouncementLeaf | undefined {
  if (data.example || isAlertOver(data, now)) return undefined;
  const url = origin + entryPath(commune.id, 'alerts', slug);
  const { from, until } = alertSpan(data, commune.zone);
  return node<SpecialAnnouncementLeaf>({
    '@type': 'SpecialAnnouncement',
    '@id': `${url}#alerte`,
    name: data.title,
    text: `${capital(periodText(data))}.`,
    category: alertLevels[data.level],
    url,
    inLanguage: 'fr',
    datePosted: momentText(from),
    expires: momentText(until),
    spatialCoverage: cityStub(origin, commune),
    publisher: publisher(origin, commune),
  });
}

/** « 2027-03-01T08:00:00+01:00 ». */
function momentText(moment: Temporal.ZonedDateTime): string {
  return moment.toString({ smallestUnit: 'second', timeZoneName: 'never' });
}
