/** « le 4 juin à 14 h 12 », or « à 14 h 12 » when it is today. */
export function dayAndTime(instant: string, now = new Date()): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return 'à une date inconnue';
  const time = `à ${date.getHours()}\u00a0h\u00a0${String(date.getMinutes()).padStart(2, '0')}`;
  return date.toDateString() === now.toDateString() ? time : `le ${day(date, now)} ${time}`;
}

/** « de 14 h 12 », or « du 4 juin à 14 h 12 ». */
export function ofInstant(instant: string, now = new Date()): string {
  return dayAndTime(instant, now).replace(/^à /, 'de ').replace(/^le /, 'du ');
}

/** « 4 juin », or « 4 juin 2028 » of another year. */
export function day(date: Date, now = new Date()): string {
  const year = date.getFullYear() === now.getFullYear() ? '' : ` ${date.getFullYear()}`;
  const month = new Intl.DateTimeFormat('fr-FR', { month: 'long' }).format(date);
  return `${date.getDate() === 1 ? '1er' : date.getDate()} ${month}${year}`;
}

/** « 1 chose à corriger », « 3 choses à corriger ». */
export function count(number: number, one: string, several: string): string {
  return number < 2 ? `${number} ${one}` : `${number} ${several}`;
}
