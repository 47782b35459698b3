import { tzlib_get_ical_block } from 'timezones-ical-library';
import { cache } from '../cache.ts';

/** There are twelve in France. */
const known = cache<string>(20);

/**
 * The VTIMEZONE of an IANA time zone, as text. The library knows zones that are alike by the name of
 * one of them (`Asia/Dubai` for `Indian/Reunion`): here each has its own.
 */
export function timeZoneText(zone: string): string {
  return known(zone, () => {
    const [block = ''] = tzlib_get_ical_block(zone);
    return block
      .replace(/^TZID:.*$/m, `TZID:${zone}`)
      .replace(/^X-LIC-LOCATION:.*$/m, `X-LIC-LOCATION:${zone}`);
  });
}
