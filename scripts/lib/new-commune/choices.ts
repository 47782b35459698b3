import { didYouMean, nearest } from '../../../src/content/nearest.ts';
import { withThinSpaces } from '../../../src/content/problem.ts';
import { choose, type Terminal } from './choose.ts';
import type { ListedCommune, ListedGroup } from './insee.ts';
import { NewCommuneError } from './new-commune-error.ts';
import { findCommunes, findGroups, namesOf, type Match } from './search.ts';
import { communeText } from './tell.ts';

/** The commune that is meant, picked by a person among several. Throws a NewCommuneError. */
export async function chooseCommune(
  words: string,
  communes: readonly ListedCommune[],
  terminal: Terminal | undefined,
): Promise<Match> {
  const matches = findCommunes(words, communes);
  if (matches.length === 0) throw new NewCommuneError(noCommune(words, communes));
  const choices = matches.map((value) => {
    const text = communeText(value.commune);
    const label = value.by ? `${value.by.name}, dans ${text}` : text;
    return { value, label, code: value.commune.code };
  });
  return choose(words, choices, terminal);
}

function noCommune(words: string, communes: readonly ListedCommune[]): string {
  const names = communes.flatMap(({ name, parts }) => [name, ...parts.map((part) => part.name)]);
  const advice = adviceOf(words, names, ' Donnez son code Insee, comme 86078, ou son nom.');
  return withThinSpaces(`Aucune commune ne répond à « ${words} ».${advice}`);
}

/** The intercommunality that is meant, likewise. */
export async function chooseGroup(
  words: string,
  groups: readonly ListedGroup[],
  communes: readonly ListedCommune[],
  terminal: Terminal | undefined,
): Promise<ListedGroup> {
  const found = findGroups(words, groups);
  if (found.length === 0) throw new NewCommuneError(noGroup(words, groups));
  const choices = found.map((value) => {
    const seat = communes.find(({ code }) => value.members.includes(code))?.department.name ?? '';
    return { value, label: `${value.fullName} (${seat}, ${value.siren})`, code: value.siren };
  });
  return choose(words, choices, terminal);
}

function noGroup(words: string, groups: readonly ListedGroup[]): string {
  const otherwise = ' Donnez son numéro Siren, comme 200070035, ou son nom.';
  const advice = adviceOf(words, groups.flatMap(namesOf), otherwise);
  return withThinSpaces(`Aucune intercommunalité ne répond à « ${words} ».${advice}`);
}

/** A code has no near one that would be any better. */
function adviceOf(words: string, names: readonly string[], otherwise: string): string {
  return didYouMean(/\d/.test(words) ? undefined : nearest(words, names), otherwise);
}
