/** A page that was found, as the index tells it. */
export interface Found {
  url: string;
  /** HTML that the engine made: text, and marks around the words. */
  excerpt: string;
  meta: Readonly<Record<string, string | undefined>>;
}

/** What we ask of Pagefind (https://pagefind.app/docs/api/). */
interface Engine {
  options: (options: object) => Promise<void>;
  mergeIndex: (path: string, options: object) => Promise<void>;
  search: (words: string) => Promise<{ results: { data: () => Promise<Found> }[] }>;
}

/** Gives all that answers some words, the best first. */
export type Search = (words: string) => Promise<Found[]>;

/** Longer than the slowest line takes; Pagefind itself waits for ever for a file that does not come. */
const patience = 30_000;

/** Loads the engine of the folder `engine` and an index. Throws when either does not come. */
export async function openSearch(engine: string, index: string): Promise<Search> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(reject, patience, new Error('late'));
  });
  const { search } = await Promise.race([load(engine, index), late]);
  return async (words) => {
    const { results } = await search(words);
    const found = await Promise.all(results.map((result) => result.data()));
    // The engine's own index has a page, which is none of the commune.
    return found.filter(({ meta }) => meta['group']);
  };
}

async function load(folder: string, index: string): Promise<Engine> {
  const engine: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  if (!isEngine(engine)) throw new TypeError(folder);
  // Its worker would come from a text of its own, which the CSP refuses.
  await engine.options({ bundlePath: folder, baseUrl: '/', noWorker: true, excerptLength: 24 });
  await engine.mergeIndex(index, { baseUrl: '/' });
  return engine;
}

function isEngine(loaded: unknown): loaded is Engine {
  return typeof loaded === 'object' && loaded !== null && 'mergeIndex' in loaded;
}
