import type ICAL from 'ical.js';
import type { Event } from '../../../src/model/index.ts';
import { written } from './calendar.ts';
import { lineText, plainText, shortened } from './text.ts';

/** Where an event takes place: its name, then its address, as calendars write them in one line. */
export function placeOf(component: ICAL.Component): Event['place'] {
  const location = plainText(written(component, 'location')).replace(/\s*\n\s*/g, ', ');
  const coordinates = coordinatesOf(component);
  if (location.includes('://') || (location === '' && !coordinates)) return undefined;
  const [name = '', ...rest] = location.split(/\s*,\s*/).filter(Boolean);
  const address = rest.filter((part) => part !== 'France').join(', ');
  return {
    name: shortened(lineText(name), 120) || 'Lieu indiqué sur la carte',
    ...(address !== '' && { address: shortened(lineText(address), 200) }),
    ...(coordinates && { coordinates }),
  };
}

function coordinatesOf(component: ICAL.Component) {
  const [latitude = NaN, longitude = NaN] = written(component, 'geo').split(/[,;]/).map(Number);
  const isPlace = Math.abs(latitude) <= 60 && Math.abs(longitude) <= 180;
  // « 0;0 » is what programs write when they do not know.
  return isPlace && (latitude !== 0 || longitude !== 0)
    ? { latitude: rounded(latitude), longitude: rounded(longitude) }
    : undefined;
}

/** To about ten metres. */
function rounded(degrees: number): number {
  return Number(degrees.toFixed(4));
}
