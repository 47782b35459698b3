import { code, day, email, group, hours, list, phone, text } from './builders.ts';
import { example, wheelchair } from './common.ts';
import { optional } from './field.ts';

/** Five digits, among which 2A and 2B are written 20. */
export const postalCode = () => code('Code postal', { pattern: /^\d{5}$/, example: '86400' });

const closure = () =>
  group('Fermeture exceptionnelle', {
    from: day('Du'),
    to: optional(day('Au')),
    reason: optional(text('Raison', { max: 120 })),
  });

/** The mairie: how to reach it, and when. */
export const mairie = () =>
  group('Mairie', {
    address: optional(
      group('Adresse', {
        street: text('Rue', { max: 120 }),
        postalCode: postalCode(),
        city: text('Ville', { max: 60 }),
      }),
    ),
    phone: optional(phone('Téléphone')),
    email: optional(email('Courriel', { hint: 'Une adresse générique, lue par le secrétariat.' })),
    openingHours: optional(
      hours('Horaires d’ouverture', {
        hint: 'Syntaxe d’OpenStreetMap : Mo-Fr 09:00-12:00; Sa off.',
      }),
    ),
    hoursNote: optional(text('Précision sur les horaires', { max: 160 })),
    hoursChecked: optional(
      day('Horaires vérifiés le', { hint: 'À redire chaque année\u202f: la page le montre.' }),
    ),
    closures: optional(list('Fermetures exceptionnelles', closure())),
    wheelchair: optional(wheelchair()),
    emergencyPhone: optional(
      phone('Numéro d’urgence', { hint: 'L’élu d’astreinte, en dehors des heures d’ouverture.' }),
    ),
    example: example(),
  });
