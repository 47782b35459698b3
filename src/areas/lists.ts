import type { FileLink, PublishedFile } from '../context.ts';
import { areaSectionPath, isFeedOf, type AreaSection } from '../urls.ts';
import type { AreaHead } from './area.ts';
import { countOf, inPages, type Choices, type Group, type View } from './views.ts';

/** What every page of a territory has, as plain data. */
export interface Common {
  path: string;
  head: AreaHead;
  /** The sections with something to show. */
  menu: AreaSection[];
  /** Whether search engines may keep it. */
  indexed: boolean;
}

/** A page of a list, or of one view of it. */
export interface ListPage<Line> extends Common {
  /** What was chosen; nothing for the whole list. */
  title: string | undefined;
  choices: Choices[];
  groups: Group<Line>[];
  /** In all the pages of this view. */
  count: number;
  /** Whether that is all that there is, rather than the next or the latest. */
  isWhole: boolean;
  previous: string | undefined;
  next: string | undefined;
  /** The calendar and feeds of the whole list. */
  feeds: FileLink[];
}

/** A list of a section, with all the ways to look at it. */
export interface List<Line> extends Omit<Common, 'path' | 'indexed'> {
  section: AreaSection;
  isWhole: boolean;
  /** By what one chooses, under the name of each: the whole list is the first of the first. */
  views: readonly { name: string | undefined; views: readonly View<Line>[] }[];
  /** The views that search engines may keep: the others show the same again. */
  indexed: readonly string[];
  isExample: (line: Line) => boolean;
  files: readonly PublishedFile[];
}

/** The pages of a list: each view that can be chosen, cut where it is too long. */
export function listPages<Line>(list: List<Line>): ListPage<Line>[] {
  const views = list.views.flatMap(({ views }) => views).slice(0, list.isWhole ? undefined : 1);
  return views.flatMap((view) => viewPages(list, view));
}

function viewPages<Line>(list: List<Line>, view: View<Line>): ListPage<Line>[] {
  const { head, menu, isWhole } = list;
  const common = { head, menu, isWhole, title: view.title, count: countOf(view) };
  const choices = isWhole ? choicesOf(list, view) : [];
  const isReal = view.groups.some(({ lines }) => lines.some((line) => !list.isExample(line)));
  const pages = inPages(view.groups);
  const feeds = feedsOf(list);
  const pathOf = (index: number) =>
    index < 0 || index >= pages.length ? undefined : viewPath(list, view, index);
  return pages.map((groups, index) => ({
    ...common,
    path: viewPath(list, view, index),
    indexed: isReal && index === 0 && list.indexed.includes(view.slug),
    choices,
    groups,
    previous: pathOf(index - 1),
    next: pathOf(index + 1),
    feeds,
  }));
}

/** Without their sizes: those change more often than the list. */
function feedsOf<Line>({ head, section, files }: List<Line>): FileLink[] {
  if (section === 'heritage' || section === 'settle') return [];
  const own = files.filter(({ path }) => isFeedOf(head.path, path, section));
  return own.map(({ path, type, title }) => ({ path, type, title }));
}

function choicesOf<Line>(list: List<Line>, current: View<Line>): Choices[] {
  return list.views.map(({ name, views }) => ({
    name,
    choices: views.map((view) => ({
      label: view.label,
      path: viewPath(list, view),
      current: view.slug === current.slug,
    })),
  }));
}

function viewPath(
  { head, section }: Pick<List<never>, 'head' | 'section'>,
  { slug }: Pick<View<unknown>, 'slug'>,
  index = 0,
): string {
  const words = [...(slug ? [slug] : []), ...(index > 0 ? [String(index + 1)] : [])];
  return areaSectionPath(head.path, section, ...words);
}
