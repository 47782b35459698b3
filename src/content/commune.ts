import type {
  Act,
  Alert,
  Ambassador,
  DirectoryEntry,
  Document,
  Event,
  Heritage,
  News,
  Offer,
  Page,
  Place,
  Practical,
  Profile,
  Session,
} from '../model/index.ts';
import { timeZoneOf } from '../dates/zones.ts';
import type { Picture } from '../media/pictures.ts';
import { mediaPath, reservedCommunes, type CommuneId } from '../urls.ts';
import { aliasProblems, type Draft } from './collection.ts';
import {
  departmentBySlug,
  departmentCodeOf,
  departmentSlugs,
  type Department,
} from './departments.ts';
import { withConsent } from './directory.ts';
import type { Read } from './entry.ts';
import { intercommunalityOf, type Intercommunality } from './intercommunalities.ts';
import { linkProblems } from './links.ts';
import { loadCovers, loadMedia, type LoadedMedia, type PublishedDocument } from './media.ts';
import { didYouMean, nearest } from './nearest.ts';
import { pageTreeProblems } from './page-tree.ts';
import { fileStart, sortProblems, type Problem } from './problem.ts';
import { referenceProblems } from './references.ts';
import { draftsOf, readSources, type Sources } from './sources.ts';
import type { PlacedText } from './text.ts';
import { locatedEvent, locatedHeritage } from './venues.ts';

/** One thing of a commune, ready for its page. */
export interface Entry<T> {
  slug: string;
  /** Relative to the content folder. */
  file: string;
  data: T;
  /** Its text as sanitised HTML; empty when there is none. */
  html: string;
}

/** A commune as its folder says it is. Everything that its pages show comes from here. */
export interface Commune {
  id: CommuneId;
  department: Department;
  /** IANA name of its time zone. */
  zone: string;
  file: string;
  profile: Profile;
  intercommunality: Intercommunality | undefined;
  presentation: string;
  access: string;
  alerts: Entry<Alert>[];
  news: Entry<News>[];
  events: Entry<Event>[];
  sessions: Entry<Session>[];
  acts: Entry<Act>[];
  documents: Entry<Document>[];
  practical: Entry<Practical>[];
  directory: Entry<DirectoryEntry>[];
  places: Entry<Place>[];
  heritage: Entry<Heritage>[];
  offers: Entry<Offer>[];
  ambassadors: Entry<Ambassador>[];
  pages: Entry<Page>[];
  /** By the path that the content writes, `media/…`; the cover of a bulletin, by that of its PDF. */
  pictures: ReadonlyMap<string, Picture>;
  pdfs: ReadonlyMap<string, PublishedDocument>;
}

/** A commune, absent when its folder has problems; and these problems, in reading order. */
export interface CommuneReading {
  commune?: Commune;
  problems: Problem[];
  /** Its files as they were read, right or not. */
  sources?: Sources;
}

/**
 * Reads a commune's folder. Never throws for what a person wrote: every fault is a problem.
 * `root` is the content folder; `cache` keeps the encoded photos between builds.
 */
export async function readCommune(
  root: string,
  id: CommuneId,
  cache: string,
): Promise<CommuneReading> {
  const department = departmentBySlug(id.department);
  if (!department) return { problems: sortProblems([unknownDepartment(id)]) };
  const folder = `${id.department}/${id.commune}`;
  const sources = readSources(root, folder);
  const { main } = sources;
  const drafts = draftsOf(sources);
  const texts = [sources.presentation, sources.access, ...drafts.map((draft) => draft.text)];
  const media = await loadMedia(`${root}/${folder}`, cache, [main, ...drafts], texts);
  const covers = await loadCovers(sources.documents, cache, media);
  const problems = [
    ...sources.problems,
    ...departmentProblems(department, main),
    ...aliasProblems(new Map([...shared, [id.commune, main.file]]), [main]),
    ...media.problems,
    ...covers,
    ...linkProblems(id, drafts, texts),
    ...referenceProblems(drafts),
    ...pageTreeProblems(sources.pages),
  ];
  if (!main.data || problems.length > 0) return { problems: sortProblems(problems), sources };
  return { problems, sources, commune: assemble(id, department, main.data, sources, media) };
}

/** The addresses that no commune may have borne. */
const shared = reservedCommunes.map((word) => [word, 'une page du site'] as const);

function unknownDepartment({ department, commune }: CommuneId): Problem {
  const advice = didYouMean(nearest(department, departmentSlugs), ' Par exemple : vienne.');
  const message = `Le premier dossier est le nom d’un département, comme dans les adresses ; « ${department} » n’en est pas un.${advice}`;
  return { name: 'folder', file: `${department}/${commune}`, message, ...fileStart };
}

function departmentProblems(
  department: Department,
  { file, data, locate }: Read<Profile>,
): Problem[] {
  if (!data || departmentCodeOf(data.insee) === department.code) return [];
  const message = `Le code Insee ${data.insee} n’est pas du département de ce dossier, « ${department.name} » (${department.code}) : corrigez le code, ou déplacez le dossier.`;
  return [{ name: 'rule', file, message, ...locate(['insee']) }];
}

function assemble(
  id: CommuneId,
  department: Department,
  profile: Profile,
  sources: Sources,
  { pictures, pdfs }: LoadedMedia,
): Commune {
  const html = ({ body }: PlacedText) => body.html(pictures, mediaPath(id, ''));
  const finish = <T>(drafts: readonly Draft<T>[]): Entry<T>[] =>
    drafts.flatMap(({ slug, file, data, text }) =>
      data ? [{ slug, file, data, html: html(text) }] : [],
    );
  const places = finish(sources.places);
  return {
    id,
    department,
    zone: timeZoneOf(department.code),
    file: sources.main.file,
    profile,
    intercommunality: intercommunalityOf(profile),
    presentation: html(sources.presentation),
    access: html(sources.access),
    alerts: finish(sources.alerts),
    news: finish(sources.news),
    events: finish(sources.events).map((entry) => locatedEvent({ places }, entry)),
    sessions: finish(sources.sessions),
    acts: finish(sources.acts),
    documents: finish(sources.documents),
    practical: finish(sources.practical),
    directory: finish(sources.directory).map(withConsent),
    places,
    heritage: finish(sources.heritage).map((entry) => locatedHeritage({ places }, entry)),
    offers: finish(sources.offers),
    ambassadors: finish(sources.ambassadors),
    pages: finish(sources.pages),
    pictures,
    pdfs,
  };
}
