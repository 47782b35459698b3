/** « © Jeanne Martin, Licence Ouverte 2.0 ». */
export function creditText({
  credit,
  licence,
}: {
  credit: string;
  licence?: string | undefined;
}): string {
  return ['©', [credit, licence].filter(Boolean).join(', ')].join('\u00a0');
}
