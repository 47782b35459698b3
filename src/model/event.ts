import type { z } from 'zod';
import {
  choice,
  day,
  email,
  group,
  link,
  list,
  phone,
  recurrence,
  text,
  yesNo,
} from './builders.ts';
import {
  aliases,
  attachments,
  contact,
  datedSpan,
  example,
  imported,
  photo,
  place,
  sources,
  venue,
  wheelchair,
} from './common.ts';
import { contentType } from './content-type.ts';
import { checkDates, checkStatus } from './event-rules.ts';
import { optional } from './field.ts';

export const eventKinds = {
  fete: 'Fête',
  market: 'Marché',
  sale: 'Vide-greniers, brocante',
  fair: 'Foire, comice',
  concert: 'Concert',
  show: 'Spectacle',
  exhibition: 'Exposition',
  sport: 'Sport',
  walk: 'Promenade, visite',
  talk: 'Conférence, réunion',
  workshop: 'Atelier, stage',
  ceremony: 'Cérémonie',
} as const;

/** Something that happens on given days; the words of schema.org's Event and of iCalendar (RFC 5545). */
export const event = contentType({
  name: 'events',
  folder: 'events',
  label: 'Événement',
  labelPlural: 'Agenda',
  fields: {
    title: text('Titre', { max: 90 }),
    kind: choice('Nature', eventKinds),
    summary: text('Résumé', {
      max: 200,
      hint: 'Une phrase, montrée dans les listes et par les moteurs de recherche.',
    }),
    start: optional(datedSpan.start),
    end: datedSpan.end,
    startTime: datedSpan.startTime,
    endTime: datedSpan.endTime,
    otherDates: optional(list('Autres dates', group('Autre date', datedSpan))),
    recurrence: optional(
      recurrence('Répétition', { hint: 'Une règle RFC 5545 : FREQ=WEEKLY;BYDAY=FR.' }),
    ),
    exceptDates: optional(list('Jours sans', day('Jour'))),
    datesToCome: optional(
      text('Date à venir', {
        max: 60,
        hint: 'Quand la date n’est pas encore annoncée : « en août ».',
      }),
    ),
    status: optional(
      choice('État', {
        scheduled: 'prévu',
        cancelled: 'annulé',
        postponed: 'reporté, sans nouvelle date',
        moved: 'déplacé à une autre date',
      }),
    ),
    statusNote: optional(text('Raison du changement', { max: 200 })),
    previousStart: optional(day('Date prévue auparavant')),
    venue: venue(),
    place: optional(place()),
    organizer: optional(
      group('Organisateur', {
        name: text('Nom', { max: 120 }),
        phone: optional(phone('Téléphone')),
        email: optional(email('Courriel')),
        url: optional(link('Site')),
      }),
    ),
    audience: optional(text('Public', { max: 120 })),
    free: optional(yesNo('Gratuit')),
    price: optional(text('Tarif', { max: 160 })),
    booking: optional(link('Réservation')),
    wheelchair: optional(wheelchair()),
    photos: optional(list('Photos', photo('Photo'))),
    attachments: attachments(),
    contact: optional(contact()),
    sources: sources(),
    aliases: aliases(),
    example: example(),
    imported: imported(),
  },
  check: (data, report) => {
    checkDates(data, report);
    checkStatus(data, report);
    if (data.venue !== undefined && data.place !== undefined)
      report(
        ['place'],
        'Le lieu est dit deux fois : gardez « venue », si ce lieu a sa fiche, ou « place ».',
      );
    if (data.free === true && data.price !== undefined)
      report(['price'], 'Un événement gratuit n’a pas de tarif : retirez « price » ou « free ».');
  },
});

export type Event = z.infer<typeof event.schema>;
