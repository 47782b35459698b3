import type { z } from 'zod';
import { choice, day, link, text, time } from './builders.ts';
import { aliases, example } from './common.ts';
import { contentType } from './content-type.ts';
import { optional } from './field.ts';

export const alertLevels = {
  information: 'Information',
  vigilance: 'Vigilance',
  emergency: 'Urgence',
  mourning: 'Deuil',
} as const;

/** What everyone must know now, on every page; the words of schema.org's SpecialAnnouncement. */
export const alert = contentType({
  name: 'alerts',
  folder: 'alerts',
  label: 'Alerte',
  labelPlural: 'Alertes',
  fields: {
    title: text('Message', { max: 120, hint: 'Une phrase, montrée en haut de toutes les pages.' }),
    level: choice('Niveau', alertLevels),
    start: day('Montrée à partir du'),
    startTime: optional(time('Heure de début')),
    end: day('Jusqu’au', { hint: 'Elle disparaît d’elle-même à la fin de ce jour.' }),
    endTime: optional(time('Heure de fin')),
    link: optional(link('Pour en savoir plus')),
    aliases: aliases(),
    example: example(),
  },
  check: (data, report) => {
    const [start, end] = [moment(data.start, data.startTime), moment(data.end, data.endTime)];
    if (data.end < data.start || (data.endTime !== undefined && end <= start))
      report(
        ['end'],
        'La fin de l’alerte est avant son début : corrigez « end » ou « start », et leurs heures.',
      );
  },
});

const moment = (date: string, hour = '00:00') => `${date}T${hour}`;

export type Alert = z.infer<typeof alert.schema>;
