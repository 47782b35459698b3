import { pathToFileURL } from 'node:url';
import type * as Renderer from '../../../src/renderer.ts';

/** Loads the compiled renderer. Throws if the module is not one. */
export async function loadRenderer(entry: string): Promise<typeof Renderer> {
  const loaded: unknown = await import(pathToFileURL(entry).href);
  if (!isRenderer(loaded)) throw new TypeError(`${entry} is not Beffroi’s renderer.`);
  return loaded;
}

function isRenderer(loaded: unknown): loaded is typeof Renderer {
  return typeof loaded === 'object' && loaded !== null && 'openCommune' in loaded;
}
