import { readNetwork, type NetworkSettings } from '../content/network.ts';
import type * as Renderer from '../renderer.ts';
import { communePath, type CommuneId } from '../urls.ts';
import { canonical } from './canonical.ts';
import { differences } from './differences.ts';
import { wholeProblem } from './field-problems.ts';
import { Mirror, type Show } from './mirror.ts';
import { missing } from './missing.ts';
import { neighbourhood } from './neighbourhood.ts';
import type { Change, DraftKey, Store } from './ports.ts';
import { PreviewFiles } from './preview-files.ts';
import { pathOf, previewHtml } from './preview-page.ts';
import type { Difference, FieldProblem, Preview, Welcome } from './protocol.ts';
import { readWith, titled, type Open, type Reading } from './reading.ts';
import { fileOf } from './schemas.ts';

/** What is written, put in its final form, checked, shown as it will be and compared. */
export interface Desk {
  /**
   * The text as it will be kept: keys in the model's order, comments and unknown keys of `current`
   * kept, no empty values. Throws a RefusedText when `raw` cannot be read.
   */
  canonical: (type: string, raw: string, current?: string) => string;
  /** What is wrong in this thing's file, with these changes in the commune's folder, as the reader says it. */
  check: (key: DraftKey, changes: readonly Change[]) => Promise<FieldProblem[]>;
  /** The page as it will be. */
  preview: (
    key: DraftKey,
    changes: readonly Change[],
    page?: 'home' | 'mairie',
  ) => Promise<Preview>;
  /** A file of a preview page, by its name; undefined when no preview made it. */
  previewFile: (id: CommuneId, name: string) => Promise<Uint8Array | undefined>;
  /** The fields that two texts of this type write differently, with the form's labels and readable values. */
  differences: (type: string, mine: string, theirs: string) => Difference[];
  /** What the profile does not say yet, most useful first, with why it matters to residents. */
  missing: (profileText: string) => Welcome['missing'];
}

export interface DeskParts {
  store: Store;
  /** Where encoded photos and working copies are kept between requests; of one process at a time. */
  cache: string;
  /** The content folder: the network's settings and the neighbours are read in it. */
  content: string;
  /** Gives an ISO instant. */
  now: () => string;
  renderer: Pick<typeof Renderer, 'openCommune'>;
}

/** A commune's folder while nobody else changes it. */
interface Place {
  root: string;
  show: Show;
  open: Open;
}

export function createDesk(parts: DeskParts): Desk {
  const files = new PreviewFiles();
  const within = placer(parts);
  return {
    canonical,
    differences,
    missing,
    check: (key, changes) =>
      within(key.commune, async (place) => {
        const { problems } = await readWith(place.root, place, key, changes);
        return problems;
      }),
    preview: (key, changes, page) =>
      within(key.commune, async (place) => {
        const { commune, problems } = await readToShow(place, key, changes);
        if (!commune || problems.length > 0) return { problems };
        files.keep(key.commune, commune.files);
        const html = await commune.render(pathOf(key, commune.pages, page));
        return { html: previewHtml(key.commune, html), problems };
      }),
    previewFile: (id, name) => files.find(id, name),
  };
}

type Within = <T>(id: CommuneId, task: (place: Place) => Promise<T>) => Promise<T>;

function placer({ store, cache, content, now, renderer }: DeskParts): Within {
  const mirrors = new Map<string, Mirror>();
  const neighboursOf = neighbourhood(content);
  return (id, task) => {
    const mirror = mirrors.get(communePath(id)) ?? new Mirror(store, cache, id);
    mirrors.set(communePath(id), mirror);
    const { root } = mirror;
    const open = () =>
      renderer.openCommune({
        content: root,
        cache,
        id,
        now: now(),
        network: networkOf(content),
        neighbours: neighboursOf(id),
        // A preview shows no date of a change.
        dates: {},
      });
    return mirror.use((show) => task({ root, show, open }));
  };
}

function networkOf(content: string): NetworkSettings {
  const { network, problems } = readNetwork(content);
  if (!network)
    throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join(' '));
  return network;
}

/** A page can be shown although other things of the commune have problems: it does without them. */
async function readToShow(
  place: Place,
  key: DraftKey,
  changes: readonly Change[],
): Promise<Pick<Reading, 'commune' | 'problems'>> {
  const reading = await readWith(place.root, place, key, changes);
  const [first] = reading.broken;
  if (reading.problems.length > 0 || first === undefined) return reading;
  if (reading.broken.includes(fileOf(key))) return { problems: [wholeProblem(unknownField)] };
  const title = titled(place.root, first);
  await place.show([...changes, ...reading.broken.map((path) => ({ path }))]);
  const { commune } = await place.open();
  if (commune) return { commune, problems: [] };
  const sentence = `La page ne peut pas être montrée tant que ${title} n’est pas corrigé.`;
  return { problems: [wholeProblem(sentence)] };
}

const unknownField =
  'Cette fiche contient un champ que le site ne connaît pas\u202f: vous pouvez l’enregistrer, mais elle ne sera montrée qu’une fois ce champ retiré. Prévenez la personne qui s’occupe du site.';
