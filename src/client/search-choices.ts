import { element } from './element.ts';
import { addressOf, asked, questionOf } from './search-address.ts';
import { periods } from './search-dates.ts';
import type { Found } from './search-engine.ts';
import { coming, during, grouped } from './search-results.ts';

/** A link that keeps some of what was found. */
export interface Choice {
  name: string;
  count: number;
  /** What it adds to the question. */
  question: Readonly<Record<string, string>>;
  isChosen: boolean;
}

/** Those that keep one group. */
export function groupChoices(found: readonly Found[], now: Date): Choice[] {
  const chosen = asked('rubrique');
  const choiceOf = (name: string, count: number, rubrique: string) => ({
    name,
    count,
    question: { rubrique },
    isChosen: rubrique === chosen,
  });
  const groups = grouped(found, now.getTime());
  const each = groups.map(({ name, found: own }) => choiceOf(name, own.length, name));
  return [choiceOf('Tout', found.length, ''), ...each];
}

/** Those that keep the events of some days: none where no event is shown. */
export function dateChoices(found: readonly Found[], today: string): Choice[] {
  const events = coming(found, today);
  const rubrique = events[0]?.meta['group'] ?? '';
  const chosen = asked('quand');
  if (!['', rubrique].includes(asked('rubrique'))) return [];
  const all = { name: 'Toutes les dates', count: events.length, question: { rubrique } };
  const each = Object.entries(periods).map(([quand, { name, of }]) => ({
    name,
    count: during(events, of(today)).length,
    question: { rubrique, quand },
    isChosen: quand === chosen,
  }));
  const isAll = !chosen && asked('rubrique') !== '';
  return [
    { ...all, isChosen: isAll },
    ...each.filter(({ count, isChosen }) => count > 0 || isChosen),
  ];
}

/** A list of choices, where there is one to make. */
export function choices(all: readonly Choice[]): HTMLElement[] {
  if (all.length < 3 && !all.slice(1).some(({ isChosen }) => isChosen)) return [];
  const list = element('ul', 'jump');
  list.append(...all.map(choice));
  return [list];
}

function choice({ name, count, question, isChosen }: Choice): HTMLElement {
  const link = element('a', '', `${name}\u00a0(${String(count)})`);
  link.href = addressOf({ ...questionOf(), ...question });
  if (isChosen) link.setAttribute('aria-current', 'true');
  const item = element('li');
  item.append(link);
  return item;
}
