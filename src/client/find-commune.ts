import type { CommuneLine } from '../search/communes.ts';
import { isTooShort } from '../search/keys.ts';
import {
  communesNamed,
  communesNamedInAll,
  communesNear,
  communesOfName,
  otherNameOf,
  reach,
  type Position,
} from './communes.ts';
import { cutOf, type Cut } from './cut-files.ts';
import { element } from './element.ts';

interface Finder {
  communes: Cut;
  input: HTMLInputElement;
  status: Element;
  /** What was found. */
  list: Element;
  /** All the communes, where the page lists them: hidden while some are found. */
  all: HTMLElement | null;
}

/** What `[data-find-commune]` and the lists below it are made of. */
function finderOf(box: HTMLElement): Finder | undefined {
  const input = box.querySelector('input');
  const status = box.querySelector('[role=status]');
  const list = document.querySelector('[data-found]');
  if (!input || !status || !list) return undefined;
  const all = document.querySelector<HTMLElement>('[data-all-communes]');
  return { communes: cutOf(box.dataset), input, status, list, all };
}

/** Lists the communes that the field of a finder asks. */
export async function findNamed(box: HTMLElement): Promise<void> {
  const finder = finderOf(box);
  if (finder) await answer(finder, () => named(finder));
}

/** Opens what was found, where it is one commune. */
export function openOnly(box: HTMLElement): void {
  const links = finderOf(box)?.list.querySelectorAll('a') ?? [];
  if (links.length === 1) links[0]?.click();
}

let last = 0;

/** Shows what comes, unless something else was asked meanwhile; says so when nothing can come. */
async function answer(finder: Finder, load: () => Promise<Shown>): Promise<void> {
  const turn = (last += 1);
  const shown = await load().catch(() => failed);
  if (turn === last) show(finder, shown);
}

interface Shown {
  items: HTMLElement[];
  text: string;
}

const failed = { items: [], text: 'La liste n’a pas pu se charger. Réessayez.' };

function show({ status, list, all }: Finder, { items, text }: Shown): void {
  status.textContent = text;
  list.replaceChildren(...items);
  if (all) all.hidden = items.length > 0;
}

async function named({ communes, input, all }: Finder): Promise<Shown> {
  const asked = input.value.trim();
  if (!asked) return { items: [], text: '' };
  if (all || communes.count === 1) return shownOf(await communesNamedInAll(asked, communes), asked);
  if (!isTooShort(asked)) return shownOf(await communesNamed(asked, communes), asked);
  const lines = await communesOfName(asked, communes);
  return lines.length > 0 ? shownOf(lines, asked) : { items: [], text: hintFor(asked) };
}

function hintFor(asked: string): string {
  return asked.length < 3 ? 'Tapez au moins trois lettres.' : 'Tapez la suite du nom.';
}

function shownOf(lines: readonly CommuneLine[], asked: string): Shown {
  const shown = lines.slice(0, mostShown);
  const items = shown.map((line) => itemOf(line, otherNameOf(line, asked)));
  return { items, text: countText(lines.length) };
}

/** The most communes that are listed: one more letter makes them fewer. */
const mostShown = 50;

function countText(count: number): string {
  if (count > 0) return `${String(count)} commune${count > 1 ? 's' : ''}`;
  return 'Aucune commune de ce nom. Essayez un autre mot de son nom, son code postal, ou les listes ci-dessous.';
}

function itemOf([path, name, codes, , population]: CommuneLine, more?: string): HTMLElement {
  const people = population === null ? '' : `${population.toLocaleString('fr')}\u00a0hab.`;
  const item = element('li');
  const link = element('a');
  link.href = path;
  const about = [codes, people, more].filter(Boolean).join(' · ');
  link.append(element('span', '', name), element('small', '', about));
  item.append(link);
  return item;
}

/** Lists the communes near who reads, whose position is asked now and stays in this page. */
export async function findNear(box: HTMLElement): Promise<void> {
  const finder = finderOf(box);
  if (!finder) return;
  finder.input.value = '';
  show(finder, { items: [], text: 'Recherche de votre position…' });
  await answer(finder, () => near(finder));
}

function position(): Promise<Position> {
  return new Promise((resolve, reject) => {
    const found = ({ coords }: GeolocationPosition) => {
      resolve(coords);
    };
    // A village is wide: the last position known is good enough, and comes at once.
    const options = { maximumAge: 600_000, timeout: 15_000 };
    navigator.geolocation.getCurrentPosition(found, reject, options);
  });
}

const nearest = 10;

async function near({ communes }: Finder): Promise<Shown> {
  const here = await position().catch(() => undefined);
  if (!here)
    return { items: [], text: 'Votre position n’est pas connue. Tapez un nom de commune.' };
  const found = (await communesNear(here, communes)).slice(0, nearest);
  const items = found.map(({ line, kilometres }) =>
    itemOf(line, `à ${String(Math.max(1, Math.round(kilometres)))}\u00a0km`),
  );
  return { items, text: nearText(found.length) };
}

function nearText(count: number): string {
  if (count > 1) return `Les ${String(count)} communes les plus proches de vous`;
  if (count === 1) return 'La commune la plus proche de vous';
  return `Aucune commune du réseau n’est à moins de ${String(reach)}\u00a0km de vous.`;
}
