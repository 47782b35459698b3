import { isPossiblePhoneNumber, parsePhoneNumber } from 'libphonenumber-js/min';

/** A number of ten digits or more; a short one (15, 112, 3237) is dialled as it is. */
function parse(phone: string) {
  return isPossiblePhoneNumber(phone, 'FR') ? parsePhoneNumber(phone, 'FR') : undefined;
}

/** « 05 49 00 00 00 », in pairs with no-break spaces; a short number stays as written. */
export function phoneText(phone: string): string {
  const number = parse(phone);
  const text = number?.country === 'FR' ? number.formatNational() : number?.formatInternational();
  return (text ?? phone).replaceAll(' ', '\u00a0');
}

/** The `tel:` address of a number, in its international form where it has one. */
export function phoneLink(phone: string): string {
  return parse(phone)?.getURI() ?? `tel:${phone.replaceAll(/\D/g, '')}`;
}

/** The number as E.164 has it, +33549000000; nothing for a short number. */
export function phoneE164(phone: string): string | undefined {
  return parse(phone)?.number;
}
