import type { OpenCommune } from '../renderer.ts';
import { communePath, mediaPath, type CommuneId } from '../urls.ts';

type SiteFile = OpenCommune['files'][number];

const keptPreviews = 8;
const keptCommunes = 50;

/** The files of the last previews, which the site does not have. */
export class PreviewFiles {
  readonly #communes = new Map<string, ReadonlyMap<string, SiteFile>[]>();

  keep(id: CommuneId, files: readonly SiteFile[]): void {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const previews = [byPath, ...this.#of(id)].slice(0, keptPreviews);
    this.#communes.delete(communePath(id));
    this.#communes.set(communePath(id), previews);
    for (const oldest of [...this.#communes.keys()].slice(0, -keptCommunes))
      this.#communes.delete(oldest);
  }

  /** The bytes of a file; nothing when no preview made it, or a later one took it away. */
  async find(id: CommuneId, name: string): Promise<Uint8Array | undefined> {
    const path = mediaPath(id, name);
    const file = this.#of(id).flatMap((files) => files.get(path) ?? [])[0];
    try {
      return await file?.read();
    } catch {
      return undefined;
    }
  }

  #of(id: CommuneId): ReadonlyMap<string, SiteFile>[] {
    return this.#communes.get(communePath(id)) ?? [];
  }
}
