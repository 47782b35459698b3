import type { ListedCommune, ListedGroup, Part } from './insee.ts';

/** A commune that was looked for, and the part of it that was named, when it is not itself. */
export interface Match {
  commune: ListedCommune;
  by?: Pick<Part, 'name'>;
}

/** The communes that a code or a name may stand for. */
export function findCommunes(words: string, communes: readonly ListedCommune[]): Match[] {
  const code = words.toUpperCase();
  return /^(?:\d{5}|2[AB]\d{3})$/.test(code)
    ? findByCode(code, communes)
    : findByName(words, communes);
}

/** By its own INSEE code, else one that was taken in, else a postal code, which several share. */
function findByCode(code: string, communes: readonly ListedCommune[]): Match[] {
  const own = communes.find((commune) => commune.code === code);
  if (own) return [{ commune: own }];
  const whole = communes.find(({ parts, formerCodes }) =>
    [...parts.map((part) => part.code), ...formerCodes].includes(code),
  );
  if (whole) return [{ commune: whole, by: partOf(whole, code) }];
  return withPostalCode(code, communes).map((commune) => ({ commune }));
}

function partOf({ parts }: ListedCommune, code: string): Pick<Part, 'name'> {
  return parts.find((part) => part.code === code) ?? { name: code };
}

/** The communes to which letters of this code go. */
export function withPostalCode(code: string, communes: readonly ListedCommune[]): ListedCommune[] {
  return communes.filter(({ postalCodes }) => postalCodes.includes(code));
}

function findByName(words: string, communes: readonly ListedCommune[]): Match[] {
  const sought = keyOf(words);
  const found = communes.flatMap((commune): Match[] => {
    if (keyOf(commune.name) === sought) return [{ commune }];
    const by = commune.parts.find(({ name }) => keyOf(name) === sought);
    return by ? [{ commune, by }] : [];
  });
  return narrowed(words, found, ({ commune, by }) => [(by ?? commune).name]);
}

/** The intercommunalities that a Siren number or a name may stand for. */
export function findGroups(words: string, groups: readonly ListedGroup[]): ListedGroup[] {
  const sought = keyOf(words);
  const found = groups.filter(
    (group) =>
      group.siren === words.replaceAll(' ', '') ||
      namesOf(group).some((name) => keyOf(name) === sought),
  );
  return narrowed(words, found, namesOf);
}

/** All that an intercommunality is called. */
export function namesOf({ name, fullName, official }: ListedGroup): string[] {
  return [name, fullName, official];
}

/** Who types an article means it: « Le Pin » is not « Pin », while « pin » may be both. */
function narrowed<T>(words: string, found: T[], names: (one: T) => readonly string[]): T[] {
  const parts = partsOf(words);
  if (!parts.some(isArticle)) return found;
  const exact = found.filter((one) =>
    names(one).some((name) => partsOf(name).join('') === parts.join('')),
  );
  return exact.length > 0 ? exact : found;
}

/** What is the same in « st pierre d'exideuil » and « Saint-Pierre-d’Exideuil ». */
function keyOf(name: string): string {
  return partsOf(name)
    .filter((part) => !isArticle(part))
    .join('');
}

function partsOf(name: string): string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const letters = plain.replaceAll('œ', 'oe').replaceAll('æ', 'ae');
  return (letters.match(/[a-z0-9]+/g) ?? []).map((part) => part.replace(/^st(e?s?)$/, 'saint$1'));
}

function isArticle(part: string): boolean {
  return ['l', 'la', 'le', 'les'].includes(part);
}
