import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import type { Commune } from '../content/commune.ts';

/** Territories whose ten-digit numbers have their own country prefix, by department code. */
const overseas: Readonly<Record<string, CountryCode>> = {
  '971': 'GP',
  '972': 'MQ',
  '973': 'GF',
  '974': 'RE',
  '975': 'PM',
  '976': 'YT',
  '977': 'BL',
  '978': 'MF',
  '986': 'WF',
  '987': 'PF',
  '988': 'NC',
};

/** A number as the whole world dials it (E.164); a short one (3237) stays as it is written. */
export function telephone(written: string, { department }: Commune): string {
  const number = parsePhoneNumberFromString(written, overseas[department.code] ?? 'FR');
  return number?.isValid() ? number.number : written;
}
