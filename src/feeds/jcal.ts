import ICAL from 'ical.js';

/** A property of a calendar as jCal has it: RFC 7265, section 3.4. */
export type Property = [
  name: string,
  parameters: Record<string, string>,
  type: string,
  ...values: unknown[],
];

/** A part of a calendar as jCal has it: RFC 7265, section 3.3. */
export type Component = [name: string, properties: Property[], components: Component[]];

/** Those that RFC 7986 added, and those of Apple and Microsoft that other programs took up. */
const later = {
  name: { defaultType: 'text' },
  'x-wr-calname': { defaultType: 'text' },
  'x-published-ttl': { defaultType: 'duration' },
};
const icalendar = ICAL.design.icalendar;
const properties: [string, unknown][] = [icalendar.property, later].flatMap(Object.entries);
const design = { ...icalendar, property: Object.fromEntries(properties) };

// The library does not count the space that a folded line starts with: 75 bytes with it.
ICAL.foldLength = 74;

/** The text of a part of a calendar, folded and escaped (RFC 5545), without a last end of line. */
export function calendarText(component: Component): string {
  return ICAL.stringify.component(component, design);
}

/** A property that is text, or nothing when it is empty. */
export function textProperty(name: string, value: string | undefined): Property[] {
  return value ? [[name, {}, 'text', value]] : [];
}
