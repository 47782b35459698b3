import {
  parsePhoneNumberFromString,
  type CountryCode,
  type PhoneNumber,
} from 'libphonenumber-js/min';
import { cache } from './cache.ts';

/** Territories whose ten-digit numbers have a country prefix of their own, by department code. */
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

/** The same few numbers come back on each page of a commune. */
const parsed = cache<{ number?: PhoneNumber }>(100);

/** A number of ten digits; nothing for a short one (15, 112, 3237), dialled as it is. */
function parse(written: string, departmentCode: string) {
  return parsed(`${departmentCode} ${written}`, () => {
    const number = parsePhoneNumberFromString(written, overseas[departmentCode] ?? 'FR');
    return number?.isPossible() ? { number } : {};
  }).number;
}

/** « 05 49 00 00 00 », in pairs with no-break spaces; a short number stays as written. */
export function phoneText(written: string, departmentCode: string): string {
  const text = parse(written, departmentCode)?.formatNational() ?? written;
  return text.replaceAll(' ', '\u00a0');
}

/** The number as the whole world dials it (E.164); a short one stays as it is written. */
export function phoneNumber(written: string, departmentCode: string): string {
  return parse(written, departmentCode)?.number ?? written;
}

/** The `tel:` address of a number. */
export function phoneLink(written: string, departmentCode: string): string {
  return `tel:${phoneNumber(written, departmentCode)}`;
}
