/** What is chosen in the form of the page that gives the code of a frame. */
export interface Choices {
  /** Path of a commune, or of what else has a list. */
  zone: string;
  quoi: string;
  /** A colour as `#2f6f5e`; none for the commune's own. */
  accent: string;
  /** Empty for a light one. */
  fond: string;
  /** In CSS pixels; a number, as its field is of numbers. */
  hauteur: string;
}

/** The path of the list's frame; nothing for a zone or a list that has not the form of one. */
export function frameOf({ zone, quoi }: Choices): string | undefined {
  const isList = quoi === 'agenda' || quoi === 'annonces';
  return isList && isZone(zone) ? `${zone}${quoi}/cadre/` : undefined;
}

/** Whether it has the form of the path of a commune, or of what is above it. */
export function isZone(zone: string): boolean {
  return /^\/(?:[a-z0-9-]+\/){0,2}$/.test(zone);
}

/** The colour and the background, as the frame's address says them; empty for the usual ones. */
export function queryOf({ accent, fond }: Choices): string {
  const asked = new URLSearchParams();
  if (/^#[0-9a-f]{6}$/i.test(accent)) asked.set('accent', accent.slice(1));
  if (fond) asked.set('fond', fond);
  return asked.size > 0 ? `?${asked}` : '';
}

/** The code to paste; `address` is absolute, `title` what a screen reader says of the frame. */
export function snippetOf(address: string, title: string, { hauteur }: Choices): string {
  const attributes = {
    src: address,
    title,
    loading: 'lazy',
    width: '100%',
    height: hauteur,
    style: 'border:0',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
