/** Words that pages and the browser's script share: nothing here needs a library. */

const space = '\u00a0';

/** A time « HH:MM » as French writes it: « 18 h 30 », « 9 h », « minuit ». */
export function clockText(time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  if (Number(hour) % 24 === 0 && minute === '00') return 'minuit';
  return `${String(Number(hour))}${space}h${minute === '00' ? '' : space + minute}`;
}

/** A date of Intl made French: the first of a month is « 1er », and a day keeps to its month. */
export function frenchDate(text: string): string {
  return text.replace(/\b1\b/, '1er').replace(/(\d|er) (?=\D)/, `$1${space}`);
}
