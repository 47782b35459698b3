/** Lines under a heading, or under none. */
export interface Group<Line> {
  title?: string | undefined;
  lines: Line[];
}

/** One way to look at a list: all of it, a month, a kind… */
export interface View<Line> {
  /** Its word after the list’s address; '' for the whole list. */
  slug: string;
  /** As a choice among others. */
  label: string;
  /** In a title of its own; nothing for the whole list. */
  title: string | undefined;
  groups: Group<Line>[];
}

/** What is chosen among: views of one sort, under a name; without one, they are always in sight. */
export interface Choices {
  name: string | undefined;
  choices: { label: string; path: string; current: boolean }[];
}

/** Above that, a page takes long to come on a telephone in the country: it goes on in a next one. */
const mostLines = 60;

/** The views that hold something, and the whole list whatever it holds. */
export function filled<Line>(views: readonly View<Line>[]): View<Line>[] {
  return views.filter((view) => view.slug === '' || countOf(view) > 0);
}

export function countOf({ groups }: Pick<View<unknown>, 'groups'>): number {
  return groups.reduce((sum, { lines }) => sum + lines.length, 0);
}

/** Groups in pages of as many lines as one holds; one that is cut bears its heading again. */
export function inPages<Line>(groups: readonly Group<Line>[]): Group<Line>[][] {
  const pages: Group<Line>[][] = [[]];
  let room = mostLines;
  for (const { title, lines } of groups)
    for (let at = 0; at < lines.length;) {
      if (room === 0) {
        pages.push([]);
        room = mostLines;
      }
      const taken = lines.slice(at, at + room);
      pages.at(-1)?.push({ title, lines: taken });
      at += taken.length;
      room -= taken.length;
    }
  return pages;
}

/** Lines under the heading that `titleOf` gives each, in the order of the first of each. */
export function grouped<Line>(
  lines: readonly Line[],
  titleOf: (line: Line) => string,
): Group<Line>[] {
  return [...Map.groupBy(lines, titleOf)].map(([title, own]) => ({ title, lines: own }));
}
