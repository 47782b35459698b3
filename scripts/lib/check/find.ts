import { SitePages } from '../../../src/check/site-pages.ts';
import { networkWarnings } from '../../../src/check/legal.ts';
import { warningsOf, type Surroundings } from '../../../src/check/warnings.ts';
import { communeAliasProblems, type Renamed } from '../../../src/content/aliases.ts';
import { readCommune } from '../../../src/content/commune.ts';
import { listCommunes, readNetwork } from '../../../src/content/network.ts';
import { sortProblems, type Problem } from '../../../src/content/problem.ts';
import type { CommuneId } from '../../../src/urls.ts';
import { gitDates } from '../build/git-dates.ts';
import { cache } from '../folders.ts';

export interface Findings {
  content: string;
  /** The site's public origin, where the guides are; empty when the settings cannot be read. */
  origin: string;
  communes: number;
  /** By file, then by line: what keeps from publishing, and what does not. */
  problems: Problem[];
}

/** Looks at the communes of a network, or at some of them. `today` is YYYY-MM-DD. */
export async function findProblems(
  content: string,
  today: string,
  some?: readonly CommuneId[],
): Promise<Findings> {
  const { communes, problems } = listCommunes(content);
  const { network, problems: faults } = readNetwork(content);
  problems.push(...faults);
  // A proposal about some communes is not about the network.
  if (network && !some) problems.push(...networkWarnings(network, today));
  const dates = await gitDates(content);
  const pages = new SitePages(content);
  const around = { today, changed: (file: string) => dates.get(file), pages };
  const renamed: Renamed[] = [];
  for (const id of some ?? communes) problems.push(...(await look(content, id, around, renamed)));
  problems.push(...communeAliasProblems(content, communes, renamed));
  return {
    content,
    origin: network?.url ?? '',
    communes: (some ?? communes).length,
    problems: sortProblems(problems),
  };
}

async function look(
  content: string,
  id: CommuneId,
  around: Surroundings,
  renamed: Renamed[],
): Promise<Problem[]> {
  const { commune, problems, sources } = await readCommune(content, id, cache);
  if (commune) renamed.push({ id, aliases: commune.profile.aliases ?? [] });
  return sources ? [...problems, ...warningsOf(id, sources, around, commune?.pdfs)] : problems;
}
