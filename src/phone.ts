import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
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

/** A number as people read it, and as the whole world dials it (E.164). */
interface Forms {
  text: string;
  number: string;
}

/** The same few numbers come back on each page of a commune. */
const forms = cache<Forms>(100);

/** A short number (15, 112, 3237) is dialled as it is. */
function formsOf(written: string, departmentCode: string): Forms {
  return forms(`${departmentCode} ${written}`, () => {
    const parsed = parsePhoneNumberFromString(written, overseas[departmentCode] ?? 'FR');
    const phone = parsed?.isPossible() ? parsed : undefined;
    const text = (phone?.formatNational() ?? written).replaceAll(' ', '\u00a0');
    return { text, number: phone?.number ?? written };
  });
}

/** « 05 49 00 00 00 », in pairs with no-break spaces; a short number stays as written. */
export function phoneText(written: string, departmentCode: string): string {
  return formsOf(written, departmentCode).text;
}

/** The number as the whole world dials it (E.164); a short one stays as it is written. */
export function phoneNumber(written: string, departmentCode: string): string {
  return formsOf(written, departmentCode).number;
}

/** The `tel:` address of a number. */
export function phoneLink(written: string, departmentCode: string): string {
  return `tel:${phoneNumber(written, departmentCode)}`;
}

/** A number as one of the facts of a page; nothing is shown without it. */
export function phoneFact(name: string, written: string | undefined, departmentCode: string) {
  return {
    name,
    value: written && phoneText(written, departmentCode),
    href: written && phoneLink(written, departmentCode),
  };
}
