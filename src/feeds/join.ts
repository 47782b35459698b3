const zoneStart = 'BEGIN:VTIMEZONE\r\n';
const eventStart = 'BEGIN:VEVENT\r\n';

/**
 * The texts of the time zones and of the events of a calendar that this part wrote. No value is taken
 * for a start: a line that is cut goes on after a space (RFC 5545, 3.1).
 */
export function calendarParts(text: string): { zones: string[]; events: string } {
  const start = text.indexOf(`\n${zoneStart}`) + 1;
  const middle = text.indexOf(`\n${eventStart}`) + 1;
  const zones = text.slice(start, middle - 2).split(new RegExp(`\r\n(?=${zoneStart})`));
  return { zones, events: text.slice(middle, text.lastIndexOf('\r\nEND:VCALENDAR')) };
}

/** The first line of a table, which names its columns, and the others. */
export function csvRows(text: string): { header: string; rows: string } {
  const end = text.indexOf('\n') + 1;
  return { header: text.slice(0, end), rows: text.slice(end) };
}

/** The items of a document of `linesDocument`, each on its line. */
export function documentLines(text: string): string {
  return text.slice(text.indexOf('\n') + 1, text.lastIndexOf('\n]'));
}
