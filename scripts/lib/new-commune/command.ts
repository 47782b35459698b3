import { existsSync } from 'node:fs';
import { errorStyle } from '../report.ts';
import { chooseCommune, chooseGroup } from './choices.ts';
import type { Terminal } from './choose.ts';
import { listedCommunes, listedGroups } from './insee.ts';
import { maker } from './make.ts';
import { NewCommuneError } from './new-commune-error.ts';
import type { NewCommuneRequest } from './options.ts';
import {
  alreadyThere,
  groupLine,
  groupSummary,
  madeText,
  nextSteps,
  partLine,
  postalLines,
} from './tell.ts';

/** Makes the folders that are asked for, tells what was done, and says whether all was well. */
export async function runNewCommune(
  request: NewCommuneRequest,
  terminal: Terminal | undefined,
): Promise<boolean> {
  try {
    if (!existsSync(request.content)) throw new NewCommuneError(noContent(request.content));
    await (request.of === 'commune' ? makeOne(request, terminal) : makeGroup(request, terminal));
    return true;
  } catch (error) {
    if (!(error instanceof NewCommuneError)) throw error;
    console.error(errorStyle('red', error.message));
    return false;
  }
}

function noContent(content: string): string {
  return `Le dossier ${content} n’existe pas\u202f: créez-le, ou corrigez --content.`;
}

async function makeOne(
  { content, words }: NewCommuneRequest,
  terminal: Terminal | undefined,
): Promise<void> {
  const communes = listedCommunes();
  const match = await chooseCommune(words, communes, terminal);
  const made = maker(content, listedGroups())(match.commune);
  if (!made.isNew) throw new NewCommuneError(alreadyThere(content, made));
  const lines = [...partLine(match), madeText(content, made), ...postalLines(words, communes)];
  console.log([...lines, ...nextSteps(content, [made])].join('\n'));
}

async function makeGroup(
  { content, words }: NewCommuneRequest,
  terminal: Terminal | undefined,
): Promise<void> {
  const communes = listedCommunes();
  const groups = listedGroups();
  const group = await chooseGroup(words, groups, communes, terminal);
  const members = communes.filter(({ code }) => group.members.includes(code));
  console.log(`${group.fullName}\u202f:`);
  const make = maker(content, groups);
  const all = members.map((commune, index) => {
    const made = make(commune);
    console.log(groupLine(content, made, index + 1, members.length));
    return made;
  });
  const added = all.filter(({ isNew }) => isNew);
  const summary = groupSummary(added.length, all.length - added.length);
  console.log([summary, ...nextSteps(content, added)].join('\n'));
}
