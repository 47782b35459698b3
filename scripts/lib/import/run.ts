import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { departmentBySlug } from '../../../src/content/departments.ts';
import { sortProblems } from '../../../src/content/problem.ts';
import { timeZoneOf, type Moment } from '../../../src/dates/zones.ts';
import type { Event } from '../../../src/model/index.ts';
import type { CommuneId } from '../../../src/urls.ts';
import { nameOf } from '../build/names.ts';
import { numberText, problemLines } from '../report.ts';
import { readCalendar, written, type Calendar, type Remark, type Source } from './calendar.ts';
import { download, type Download } from './download.ts';
import { entryOf, type Origin } from './entry.ts';
import { faultsOf, fileText } from './file.ts';
import { ImportError } from './import-error.ts';
import { knownEvents, pastImports } from './known.ts';
import { planOf, type Ready, type Step } from './plan.ts';
import type { Setting } from './series.ts';
import { lineText } from './text.ts';

/** What `npm run import-ics` is asked. */
export interface ImportRequest {
  content: string;
  commune: CommuneId;
  /** Files and addresses. */
  places: string[];
  /** The name of the calendar, when it does not say it well. */
  name: string | undefined;
  kind: Event['kind'];
  isDry: boolean;
}

/** What was done of one calendar, and what could not be. */
export interface Outcome {
  name: string;
  steps: Step[];
  hidden: number;
  remarks: Remark[];
  problems: Remark[];
  /** Whether the history tells which files were removed. */
  isRemembered: boolean;
}

/** Writes the events of a calendar as files of a commune. Throws an ImportError. */
export async function importCalendar(
  place: string,
  request: ImportRequest & { now: Moment },
): Promise<Outcome> {
  const zone = zoneOf(request);
  const found = await download(place);
  const calendar = readCalendar(found.text);
  const origin = originOf(found, calendar, request);
  const { ready, remarks, problems } = readyOf(calendar, origin, { ...request, zone });
  const folder = nameOf(request.commune);
  const { known, past } = await stateOf(request.content, folder);
  const situation = { ...origin, known, past, zone, now: request.now };
  const { steps, unsure } = planOf(ready, calendar.uids, situation);
  if (unsure > 0) problems.push({ title: origin.name, message: unsureOf(unsure) });
  if (!request.isDry) write(`${request.content}/${folder}/events`, steps);
  const { hidden } = calendar;
  return { name: origin.name, steps, hidden, remarks, problems, isRemembered: past.isWhole };
}

function unsureOf(count: number): string {
  return `ne contient plus rien de ce qui en a été repris (${numberText(count)} à venir)\u202f: rien n’est annulé. Est-ce bien le même agenda\u202f? Donnez à un autre un autre nom (--name)\u202f; s’il a été vidé, annulez à la main`;
}

function zoneOf({ content, commune }: ImportRequest): string {
  const department = departmentBySlug(commune.department);
  if (!department || !existsSync(`${content}/${nameOf(commune)}/profile.yaml`))
    throw new ImportError(
      `La commune ${nameOf(commune)} n’existe pas ici\u202f: écrivez le nom de son dossier, comme vienne/civray.`,
    );
  return timeZoneOf(department.code);
}

function originOf(
  { address, label }: Download,
  calendar: Calendar,
  { name, kind }: ImportRequest,
): Origin & { calendar: string } {
  const called = name ?? calendar.name ?? label;
  return { name: called, address, kind, calendar: address ?? called };
}

/** The events of a calendar as they are to be written, and what is to be said of them. */
function readyOf(
  { sources, zones, problems: unread }: Calendar,
  origin: Origin & { calendar: string },
  { zone, now }: Omit<Setting, 'zones'>,
) {
  const ready: Ready[] = [];
  const remarks: Remark[] = [];
  const problems = [...unread];
  for (const source of sources) {
    const title = titleOf(source);
    try {
      const made = entryOf(source, origin, { zones, zone, now });
      const text = fileText(made.data, made.body, { calendar: origin.calendar, uid: source.uid });
      const faults = faultsOf(text);
      if (faults.length > 0) throw new ImportError(`ne peut pas être gardé. ${faults.join(' ')}`);
      ready.push({ uid: source.uid, data: made.data, text });
      remarks.push(...made.remarks.map((message) => ({ title, message })));
    } catch (error) {
      problems.push({ title, message: messageOf(error) });
    }
  }
  return { ready, remarks, problems };
}

function titleOf({ component }: Source): string {
  return lineText(written(component, 'summary'));
}

/** The libraries throw for a value that is none: a day, a rule. */
function messageOf(error: unknown): string {
  if (error instanceof ImportError) return error.message;
  const said = error instanceof Error ? lineText(error.message) : '';
  return `a une date ou une répétition qui n’est pas comprise (${said})\u202f: écrivez-la à nouveau dans l’agenda`;
}

async function stateOf(content: string, folder: string) {
  const { known, problems } = knownEvents(content, folder);
  if (problems.length > 0)
    throw new ImportError(
      `${problemLines(sortProblems(problems))}\n\nCorrigez d’abord l’agenda de la commune\u202f: un fichier qui ne se lit pas serait écrit une seconde fois.`,
    );
  return { known, past: await pastImports(content, folder) };
}

function write(folder: string, steps: readonly Step[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { slug, text } of steps)
    if (slug !== undefined && text !== undefined) writeFileSync(`${folder}/${slug}.md`, text);
}
