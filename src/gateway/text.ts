import { z } from 'zod';
import { readYaml } from '../content/yaml.ts';

const known = z.object({
  title: z.string().optional().catch(undefined),
  name: z.string().optional().catch(undefined),
  aliases: z.array(z.string()).catch([]),
});

/** What the gateway itself reads in a file, to name it and to follow it when it is renamed. */
export type Said = z.infer<typeof known>;

/** What a file says of itself; nothing when it cannot be read. */
export function saidBy(file: string, text: string): Said {
  const [, front] = /^---[ \t]*\r?\n(.*?\n)---[ \t]*(?:\r?\n|$)/s.exec(text) ?? [];
  const { data } = readYaml(file.endsWith('.md') ? (front ?? '') : text);
  return known.catch({ title: undefined, name: undefined, aliases: [] }).parse(data);
}

/**
 * A file as the page may have it. Decap evaluates what follows `---js` at the start of a file
 * (gray-matter's pull request 182): anything but a bare `---` comes after an empty front matter.
 */
export function harmless(file: string, bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return !file.endsWith('.md') || /^---[ \t]*\r?\n/.test(text) ? text : `---\n---\n${text}`;
}
