import ICAL from 'ical.js';
import { eventKinds, type Event } from '../../../src/model/index.ts';
import { isCancelled, written, type Source } from './calendar.ts';
import { datesOf, type Dates } from './dates.ts';
import { ImportError } from './import-error.ts';
import { isOrganisation, kindOf } from './kinds.ts';
import { placeOf } from './place.ts';
import type { Setting } from './series.ts';
import { firstSentence, lineText, markdownOf, plainText, shortened } from './text.ts';

/** Where an event comes from, and what its calendar does not say. */
export interface Origin {
  /** Its calendar's name, for a person. */
  name: string;
  /** Of the calendar, when it has one. */
  address: string | undefined;
  /** What the event is when nothing tells it. */
  kind: Event['kind'];
}

/** An event as its file says it. */
export interface Made {
  data: Event & Dates;
  body: string;
  remarks: string[];
}

/** Makes an event of a source. Throws an ImportError when it cannot be announced. */
export function entryOf(source: Source, origin: Origin, setting: Setting): Made {
  const { component } = source;
  const whole = lineText(written(component, 'summary'));
  if (whole === '') throw new ImportError('n’a pas de titre\u202f: donnez-lui-en un dans l’agenda');
  const title = shortened(whole, 90);
  const kind = kindOf(categoriesOf(component), whole);
  const description = shortened(plainText(written(component, 'description')), maxDescription);
  const summary = summaryOf(component, description, announced(component, kind, origin));
  const { dates, remark } = datesOf(source, setting);
  const data: Made['data'] = {
    title,
    kind: kind ?? origin.kind,
    summary,
    ...dates,
    ...(isCancelled(component) && { status: 'cancelled' }),
    place: placeOf(component),
    organizer: organizerOf(component),
    contact: contactOf(component),
    sources: [{ title: shortened(origin.name, 160), url: origin.address }],
  };
  const body = bodyOf([title === whole ? '' : whole, wayOf(component), description], summary);
  return { data, body, remarks: [...(remark ? [remark] : []), ...leftOut(component)] };
}

function categoriesOf(component: ICAL.Component): string[] {
  return component.getAllProperties('categories').flatMap((property) => {
    const values: unknown[] = property.getValues();
    return values.map(String);
  });
}

/** The first sentence of the description, or one that says what is known. */
function summaryOf(component: ICAL.Component, description: string, other: string): string {
  const first = firstSentence(description);
  const isSentence = first.length >= 15 && !/:\/\/|[:,]$/.test(first);
  const isTentative = written(component, 'status').toUpperCase() === 'TENTATIVE';
  const summary = isSentence ? first : other;
  return shortened(isTentative ? `À confirmer. ${summary}` : summary, 200);
}

/** What it is and where, and who says so when that is not much. */
function announced(
  component: ICAL.Component,
  kind: Event['kind'] | undefined,
  { name }: Origin,
): string {
  const place = component.hasProperty('location') ? placeOf(component)?.name : undefined;
  const known = [kind && `${eventKinds[kind]}.`, place && `Lieu : ${place}.`].filter(Boolean);
  return (known.length > 1 ? known : [...known, `Annoncé par l’agenda « ${name} ».`]).join(' ');
}

/** What is said once is not said again under itself. */
function bodyOf(texts: readonly string[], summary: string): string {
  const said = texts.filter((text) => text !== '' && text !== summary);
  return said.map(markdownOf).join('\n\n');
}

const maxDescription = 20_000;

/** The address of a meeting held at a distance is no place. */
function wayOf(component: ICAL.Component): string {
  const location = lineText(written(component, 'location'));
  return location.includes('://') ? location : '';
}

function organizerOf(component: ICAL.Component): Event['organizer'] {
  const name = lineText(component.getFirstProperty('organizer')?.getFirstParameter('cn') ?? '');
  return isOrganisation(name) ? { name: shortened(name, 120) } : undefined;
}

function contactOf(component: ICAL.Component): Event['contact'] {
  const url = written(component, 'url').trim();
  return isLink(url) ? { url } : undefined;
}

/** As the model wants it. */
function isLink(url: string): boolean {
  return /^https?:\/\/[^/]+\.[^\s"<>\\]+$/.test(url) && URL.canParse(url);
}

function leftOut(component: ICAL.Component): string[] {
  const organizer = component.hasProperty('organizer') && !organizerOf(component);
  const url = component.hasProperty('url') && !contactOf(component);
  return [
    ...(component.hasProperty('attach') ? ['pièces jointes non reprises'] : []),
    ...(organizer ? ['organisateur non repris, car ce peut être une personne'] : []),
    ...(url ? ['lien non repris, car ce n’est pas l’adresse d’une page'] : []),
  ];
}
