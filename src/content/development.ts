import { Temporal } from 'temporal-polyfill';
import type { PageContext } from '../context.ts';
import { communeOf } from '../urls.ts';
import { cardOf, type Card } from './card.ts';
import { readCommune } from './commune.ts';
import { neighbourFinder, readPlace } from './neighbours.ts';
import { listCommunes, readNetwork } from './network.ts';
import type { Problem } from './problem.ts';

const content = 'content';
/** Where encoded photos are kept. */
export const cacheFolder = 'node_modules/.cache/beffroi';

/**
 * What the page at `path` is made from, read afresh. Throws an error that lists the problems of
 * the commune, which the development server shows in the browser.
 */
export async function developmentContext(path: string): Promise<PageContext> {
  const { network, problems } = readNetwork(content);
  if (!network) throw new Error(listOf(problems));
  const now = Temporal.Now.instant();
  const { communes } = listCommunes(content);
  const asked = communeOf(path);
  const id = communes.find(
    (one) => one.department === asked?.department && one.commune === asked.commune,
  );
  if (!id) return { network, now, cards: await allCards(now) };
  const reading = await readCommune(content, id, cacheFolder);
  if (!reading.commune) throw new Error(listOf(reading.problems));
  const places = communes.flatMap((one) => readPlace(content, one) ?? []);
  const own = places.find(
    (place) => place.id.commune === id.commune && place.id.department === id.department,
  );
  return {
    network,
    now,
    commune: reading.commune,
    neighbours: own ? neighbourFinder(places)(own) : [],
  };
}

async function allCards(now: Temporal.Instant): Promise<Card[]> {
  const readings = await Promise.all(
    listCommunes(content).communes.map((id) => readCommune(content, id, cacheFolder)),
  );
  return readings.flatMap(({ commune }) =>
    commune ? [cardOf(commune, now.toZonedDateTimeISO(commune.zone))] : [],
  );
}

function listOf(problems: readonly Problem[]): string {
  return problems.map(({ file, line, message }) => `${file}:${String(line)} ${message}`).join('\n');
}
