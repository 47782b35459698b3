import { event, heritage, offer, profile, type Event, type Heritage, type Offer, type Profile } from '../model/index.ts';
import { timeZoneOf } from '../dates/zones.ts';
import type { Picture } from '../media/pictures.ts';
import { entryPath, mediaPath, sectionPath, type CommuneId } from '../urls.ts';
import { readCollection, type Draft } from './collection.ts';
import { departmentBySlug, departmentCodeOf, departmentSlugs, type Department } from './departments.ts';
import { readFile } from './entry.ts';
import { listCommuneFolder } from './folder.ts';
import { readMarkdown, type Body } from './markdown.ts';
import { loadMedia, type PublishedDocument } from './media.ts';
import { fileStart, sortProblems, type Problem } from './problem.ts';

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
  presentation: string;
  access: string;
  heritage: Entry<Heritage>[];
  events: Entry<Event>[];
  offers: Entry<Offer>[];
  /** By the path that the content writes, `media/…`. */
  pictures: ReadonlyMap<string, Picture>;
  documents: ReadonlyMap<string, PublishedDocument>;
}

/** A commune, absent when its folder has problems; and these problems, in reading order. */
export interface CommuneReading {
  commune?: Commune;
  problems: Problem[];
}

/**
 * Reads a commune's folder. Never throws for what a person wrote: every fault is a problem.
 * `root` is the content folder; `cache` keeps the encoded photos between builds.
 */
export async function readCommune(root: string, id: CommuneId, cache: string): Promise<CommuneReading> {
  const folder = `${id.department}/${id.commune}`;
  const department = departmentBySlug(id.department);
  if (!department) return { problems: [unknownDepartment(folder)] };
  const listing = listCommuneFolder(root, folder);
  if (!listing.hasProfile) return { problems: sortProblems([...listing.problems, noProfile(folder)]) };

  const main = readFile(profile, root, `${folder}/profile.yaml`);
  const drafts = {
    heritage: readCollection('heritage', heritage, root, listing.entries.heritage),
    events: readCollection('events', event, root, listing.entries.events),
    offers: readCollection('offers', offer, root, listing.entries.offers),
  };
  const all = [...drafts.heritage.drafts, ...drafts.events.drafts, ...drafts.offers.drafts];
  const texts = { presentation: readMarkdown(main.data?.presentation ?? ''), access: readMarkdown(main.data?.access ?? '') };
  const media = await loadMedia(root, folder, cache, [main, ...all]);
  const problems = [
    ...listing.problems,
    ...main.problems,
    ...textProblems(main, texts),
    ...(main.data ? departmentProblem(department, main.data, main) : []),
    ...Object.values(drafts).flatMap((collection) => collection.problems),
    ...media.problems,
    ...linkProblems(id, all),
  ];
  if (!main.data || problems.length > 0) return { problems: sortProblems(problems) };

  const finish = <T>(list: readonly Draft<T>[]): Entry<T>[] =>
    list.map(({ slug, file, data, text }) => ({ slug, file, data, html: text.html(media.pictures, mediaPath(id, '')) }));
  const html = (body: Body) => body.html(media.pictures, mediaPath(id, ''));
  return {
    problems,
    commune: {
      id,
      department,
      zone: timeZoneOf(department.code),
      file: main.file,
      profile: main.data,
      presentation: html(texts.presentation),
      access: html(texts.access),
      heritage: finish(drafts.heritage.drafts),
      events: finish(drafts.events.drafts),
      offers: finish(drafts.offers.drafts),
      pictures: media.pictures,
      documents: media.documents,
    },
  };
}

function unknownDepartment(folder: string): Problem {
  const message = `Le premier dossier doit être un département, écrit comme dans les adresses : ${departmentSlugs.join(', ')}.`;
  return { name: 'folder', file: folder, message, ...fileStart };
}

function noProfile(folder: string): Problem {
  const message = 'Il manque le fichier profile.yaml, qui dit le nom et le code Insee de la commune.';
  return { name: 'missing-file', file: `${folder}/profile.yaml`, message, ...fileStart };
}

type ProfileReading = ReturnType<typeof readFile<(typeof profile)['schema']['shape']>>;

function departmentProblem(department: Department, data: Profile, read: ProfileReading): Problem[] {
  const code = departmentCodeOf(data.insee);
  if (code === department.code) return [];
  const message = `Le code Insee ${data.insee} est du département ${code}, mais le dossier est celui de « ${department.name} » (${department.code}).`;
  return [{ name: 'rule', file: read.file, message, ...read.locate(['insee']) }];
}

function textProblems(read: ProfileReading, texts: Readonly<Record<string, Body>>): Problem[] {
  return Object.entries(texts).flatMap(([field, body]) => {
    const { line, column } = read.locate([field]);
    return body.faults.map((fault) => ({ name: fault.name, message: fault.message, file: read.file, line: line + fault.line, column }));
  });
}

/** A link to a page of the commune itself must lead somewhere; other pages are not known here. */
function linkProblems(id: CommuneId, drafts: readonly Draft[]): Problem[] {
  const known = new Set(drafts.map((draft) => entryPath(id, draft.section, draft.slug)));
  const sections = drafts.map((draft) => sectionPath(id, draft.section));
  return drafts.flatMap((draft) =>
    draft.text.links
      .filter(({ path }) => sections.some((section) => path.startsWith(section) && path !== section))
      .filter(({ path }) => !known.has(path))
      .map(({ path, line }) => ({
        name: 'link' as const,
        file: draft.file,
        line: draft.textLine + line - 1,
        column: 1,
        message: `Ce lien ne mène à aucune page de la commune : « ${path} ».`,
      })),
  );
}
