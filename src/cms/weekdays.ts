/** The days of the week from Monday: as OpenStreetMap and, in capitals, RFC 5545 write them. */
export const weekdayCodes = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

/** The days of the week from Monday, in French. */
export const weekdayNames = [
  ...['lundi', 'mardi', 'mercredi', 'jeudi'],
  ...['vendredi', 'samedi', 'dimanche'],
] as const;
