import { decap, isRecord } from './decap.ts';

/** Completes Decap’s French with ours. */
export function addPhrases(phrases: object): void {
  const { CMS } = decap();
  CMS.registerLocale('fr', merged(CMS.getLocale('fr') ?? {}, phrases));
}

/** What two trees of words say, the second one first. */
export function merged(one: object, other: object): object {
  const words: Record<string, unknown> = { ...one };
  for (const [key, word] of Object.entries(other)) {
    const known = words[key];
    words[key] = isRecord(word) && isRecord(known) ? merged(known, word) : word;
  }
  return words;
}
