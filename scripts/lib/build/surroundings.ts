import type { Place } from '../../../src/content/neighbours.ts';
import type * as Renderer from '../../../src/renderer.ts';
import { communePath, type CommuneId } from '../../../src/urls.ts';
import type { Memory } from './memory.ts';
import { inOrder } from './names.ts';
import type { CommuneRecord } from './records.ts';

type Finder = (place: Place) => readonly Place[];

/**
 * Where the communes are, since the pages of each name those around it. The list of all is only read
 * when one of them is no longer where it was, or no longer has its name.
 */
export class Surroundings {
  readonly #renderer: typeof Renderer;
  readonly #content: string;
  readonly #memory: Memory;
  #places: Map<string, Place> | undefined;
  #finder: Finder | undefined;
  #isChanged = false;
  /** What was, or is now, at a place that changed and whose surroundings were not looked at since. */
  #moved: Place[] = [];

  constructor(renderer: typeof Renderer, content: string, memory: Memory) {
    this.#renderer = renderer;
    this.#content = content;
    this.#memory = memory;
  }

  /** Looks where a commune is now; `known` is how its pages were last made. */
  look(id: CommuneId, known: CommuneRecord | undefined): void {
    const place = this.#renderer.readPlace(this.#content, id);
    if (!known || !isSame(known.place, place)) this.#put(id, place);
  }

  /** Where a commune is, which was looked at; as its pages were last made, for one that was not. */
  placeOf(id: CommuneId, known: CommuneRecord | undefined): Place | undefined {
    return known && !this.#isChanged ? known.place : this.#all().get(communePath(id));
  }

  /** Forgets a commune that has no page: no other names it. */
  forget(id: CommuneId): void {
    this.#put(id, undefined);
  }

  /** The communes around one, as its pages name them. */
  of(id: CommuneId, known?: CommuneRecord): readonly Place[] {
    if (known && !this.#isChanged) return known.neighbours;
    const place = this.#all().get(communePath(id));
    this.#finder ??= this.#renderer.neighbourFinder(this.#sorted());
    return place ? this.#finder(place) : [];
  }

  /** The communes whose pages may name others now, since the last time that it was asked; by department. */
  takeAffected(): CommuneId[] {
    const places = this.#moved.length > 0 ? this.#sorted() : [];
    const around = this.#renderer.neighbourFinder(places, Infinity);
    const found = this.#moved.flatMap((place) => [place, ...around(place)]);
    this.settle();
    const ids = [...new Map(found.map(({ id }) => [communePath(id), id])).values()];
    return inOrder(ids, communePath);
  }

  /** To call when all the communes are being made with what is known so far. */
  settle(): void {
    this.#moved = [];
  }

  keep(): void {
    if (this.#isChanged) this.#memory.keepPlaces(this.#sorted());
  }

  #put(id: CommuneId, place: Place | undefined): void {
    const path = communePath(id);
    const before = this.#all().get(path);
    if (isSame(before, place)) return;
    if (place) this.#all().set(path, place);
    else this.#all().delete(path);
    this.#moved.push(...[before, place].filter((one) => one !== undefined));
    this.#finder = undefined;
    this.#isChanged = true;
  }

  #all(): Map<string, Place> {
    return (this.#places ??= new Map(
      this.#memory.places().map((place) => [communePath(place.id), place]),
    ));
  }

  /** In one order, so that of two communes at the same distance the same one always comes first. */
  #sorted(): Place[] {
    return inOrder(this.#all().values(), ({ id }) => communePath(id));
  }
}

function isSame(one: Place | undefined, other: Place | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
