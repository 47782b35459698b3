import ICAL from 'ical.js';
import { ImportError } from './import-error.ts';
import { lineText } from './text.ts';

/** An event of a calendar (RFC 5545, section 3.6.1), with what changes some of its dates. */
export interface Source {
  uid: string;
  component: ICAL.Component;
  /** The dates of a series that are not as its rule has them. */
  overrides: readonly ICAL.Component[];
  /** Those of them that are events of their own here. */
  apart: readonly ICAL.Component[];
}

/** What is said of an event of a calendar. */
export interface Remark {
  title: string;
  message: string;
}

export interface Calendar {
  name: string | undefined;
  sources: Source[];
  zones: ReadonlyMap<string, ICAL.Timezone>;
  /** The identifiers of its events, those that could not be read too. */
  uids: Set<string>;
  /** How many events it keeps for itself. */
  hidden: number;
  problems: Remark[];
}

/** Reads a calendar. Throws an ImportError for what is none. */
export function readCalendar(text: string): Calendar {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '');
  if (!/^BEGIN:VCALENDAR[ \t]*$/im.test(lines)) throw new ImportError(noCalendar);
  const events = blocks(lines, 'VEVENT').map((block) => ({ block, component: read(block) }));
  const components = events.flatMap(({ component }) => component ?? []);
  const shared = components.filter((one) => !isHidden(one));
  const sources = sourcesOf(shared);
  const wrong = events.filter(({ component }) => !component).map(({ block }) => unread(block));
  return {
    name: nameIn(lines),
    sources,
    zones: zonesOf(lines),
    uids: new Set([...sources, ...wrong].map(({ uid }) => uid)),
    hidden: components.length - shared.length,
    problems: wrong.map(({ title }) => ({ title, message: unreadable })),
  };
}

const noCalendar =
  'Ce n’est pas un agenda iCalendar (.ics), mais peut-être une page du site où il se lit\u202f: cherchez-y l’adresse d’abonnement, ou l’export au format iCal.';

function blocks(text: string, name: string): string[] {
  const pattern = new RegExp(`^BEGIN:${name}[ \\t]*$[^]*?^END:${name}[ \\t]*$`, 'gim');
  return text.match(pattern) ?? [];
}

/** Each by itself: an event that is wrong does not take the others with it. */
function read(block: string): ICAL.Component | undefined {
  try {
    return ICAL.Component.fromString(block);
  } catch {
    return undefined;
  }
}

/** What can still be said of it. */
function unread(block: string): { uid: string; title: string } {
  const [uid = '', title = ''] = ['UID', 'SUMMARY'].map(
    (name) => new RegExp(`^${name}[^:\n]*:(.*)$`, 'im').exec(block)?.[1],
  );
  return { uid: uid.trim(), title: lineText(title) };
}

const unreadable =
  'n’est pas écrit comme un agenda doit l’être, et ne peut pas être lu\u202f: enregistrez-le à nouveau dans l’agenda d’origine';

/** What its owner shares with nobody. */
function isHidden(component: ICAL.Component): boolean {
  return /^(?:private|confidential)$/i.test(written(component, 'class'));
}

function zonesOf(text: string): Calendar['zones'] {
  const components = blocks(text, 'VTIMEZONE').flatMap((block) => read(block) ?? []);
  const zones = components.map((component) => new ICAL.Timezone(component));
  return new Map(zones.map((zone) => [zone.tzid, zone]));
}

/** What a calendar says of itself before its events. */
function nameIn(text: string): string | undefined {
  const [head = ''] = text.split(/^BEGIN:VEVENT/im, 1);
  const name = /^(?:X-WR-CALNAME|NAME)(?:;[^:\n]*)?:(.*)$/im.exec(head)?.[1] ?? '';
  return lineText(name.replace(/\\n/gi, ' ').replace(/\\(.)/g, '$1')) || undefined;
}

function sourcesOf(components: readonly ICAL.Component[]): Source[] {
  return [...Map.groupBy(components, uidOf)].flatMap(([uid, own]) => {
    const overrides = latest(own.filter((one) => one.hasProperty('recurrence-id')));
    const [component] = latest(own.filter((one) => !one.hasProperty('recurrence-id')));
    if (!component) return overrides.map((one) => alone(uid, one));
    const apart = overrides.filter((one) => !isCancelled(one) && says(one) !== says(component));
    const others = overrides.filter((one) => !apart.includes(one));
    return [{ uid, component, overrides: others, apart }, ...apart.map((one) => alone(uid, one))];
  });
}

/** One date of a series as an event of its own: it says something else, or its series is not shared. */
function alone(uid: string, component: ICAL.Component): Source {
  return { uid: `${uid}/${recurrenceKey(component)}`, component, overrides: [], apart: [] };
}

/** What a visitor reads of an event besides its dates. */
function says(component: ICAL.Component): string {
  const names = ['summary', 'description', 'location', 'geo', 'url', 'status'];
  return JSON.stringify(names.map((name) => written(component, name)));
}

export function isCancelled(component: ICAL.Component): boolean {
  return written(component, 'status').toUpperCase() === 'CANCELLED';
}

function recurrenceKey(component: ICAL.Component): string {
  return written(component, 'recurrence-id');
}

/** Calendars that give no identifier are known by what their events say. */
function uidOf(component: ICAL.Component): string {
  const uid = written(component, 'uid').trim();
  return uid || `${written(component, 'dtstart')} ${written(component, 'summary')}`.trim();
}

/** The latest revision of each, whatever their order. */
function latest(components: readonly ICAL.Component[]): ICAL.Component[] {
  const sorted = components.toSorted((a, b) => revision(b) - revision(a) || byText(a, b));
  const firsts = new Map(sorted.toReversed().map((one) => [recurrenceKey(one), one]));
  return [...firsts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function revision(component: ICAL.Component): number {
  return Number(written(component, 'sequence')) || 0;
}

function byText(a: ICAL.Component, b: ICAL.Component): number {
  const [one, other] = [a, b].map((it) => `${written(it, 'last-modified')}${it.toString()}`);
  return (one ?? '') > (other ?? '') ? -1 : 1;
}

/** The first value of a property as a text; empty without one. */
export function written(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name);
  return value === null ? '' : String(value);
}
