/** Which commune a path is about: its two folder names, which are its address. */
export interface CommuneId {
  department: string;
  commune: string;
}

/** The French word of each section in an address. */
const sections = { heritage: 'patrimoine', events: 'agenda', offers: 'annonces' } as const;
export type Section = keyof typeof sections;

/** The lists that another site can show. */
export type FramedSection = Extract<Section, 'events' | 'offers'>;

/** The last folder of a page that another site may frame, as the rule of `netlify.toml` says it. */
const frame = 'cadre';

/** Words of the site's own under a section, which no entry may take. */
export const reservedSlugs: Readonly<Record<Section, readonly string[]>> = {
  // It has no frame, but the rule would let other sites frame the page of that name.
  heritage: [frame],
  events: ['archives', frame],
  offers: [frame],
};

export const homePath = '/';
export const notFoundPath = '/404.html';
/** How to use the desk, for the mairies. */
export const guidePath = '/aide/mairie/';
/** How fast the site is made, measured. */
export const performancePath = '/aide/performance/';
/** Where one gets the code that shows a list in another site. */
export const embedPath = '/integrer/';

export function departmentPath(department: string): string {
  return `/${department}/`;
}

export function communePath({ department, commune }: CommuneId): string {
  return `/${department}/${commune}/`;
}

export function mairiePath(id: CommuneId): string {
  return `${communePath(id)}mairie/`;
}

export function sectionPath(id: CommuneId, section: Section): string {
  return `${communePath(id)}${sections[section]}/`;
}

export function entryPath(id: CommuneId, section: Section, slug: string): string {
  return `${sectionPath(id, section)}${slug}/`;
}

export function archivePath(id: CommuneId): string {
  return entryPath(id, 'events', 'archives');
}

/** A list to be shown in another site; `base` is the path of the commune, or of what has the list. */
export function framePath(base: string, section: FramedSection): string {
  return `${base}${sections[section]}/${frame}/`;
}

/** The page that gives the code of a frame, with that frame already chosen. */
export function embedPathOf(base: string, section: FramedSection): string {
  return `${embedPath}?zone=${base}&quoi=${sections[section]}`;
}

/** Where mairies write: the list of communes, those of a department, or the desk of one commune. */
export function adminPath({ department, commune }: Partial<CommuneId> = {}): string {
  return `/${['admin', department, commune].filter((part) => part !== undefined).join('/')}/`;
}

/** A photo, document or style-sheet of the commune; `name` carries a hash of its content. */
export function mediaPath(id: CommuneId, name: string): string {
  return `${communePath(id)}media/${name}`;
}

/** The name of a style-sheet of colours; `hash` changes with its content. */
export function colourName(hash: string): string {
  return `couleurs-${hash}.css`;
}

/** The colours of the network's own pages. */
export function networkColourPath(hash: string): string {
  return `/media/${colourName(hash)}`;
}

/** The commune that a path belongs to, if it has the form of one. */
export function communeOf(path: string): CommuneId | undefined {
  const match = /^\/([a-z0-9-]+)\/([a-z0-9-]+)\//.exec(path);
  return match?.[1] && match[2] ? { department: match[1], commune: match[2] } : undefined;
}

/** The department that a path belongs to, for its own page or one of its communes. */
export function departmentOf(path: string): string | undefined {
  return /^\/([a-z0-9-]+)\//.exec(path)?.[1];
}
