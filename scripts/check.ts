import { communeAliasProblems } from '../src/content/aliases.ts';
import { readCommune } from '../src/content/commune.ts';
import { listCommunes, readNetwork } from '../src/content/network.ts';
import { sortProblems } from '../src/content/problem.ts';
import { cache } from './lib/folders.ts';
import { readFolders } from './lib/options.ts';
import { plural, problemCount, problemLines } from './lib/report.ts';

const { content } = readFolders('Dit ce qui ne va pas dans les dossiers des communes.');
const { communes, problems } = listCommunes(content);
problems.push(...readNetwork(content).problems);
const aliases = [];
for (const id of communes) {
  const reading = await readCommune(content, id, cache);
  problems.push(...reading.problems);
  if (reading.commune) aliases.push({ id, aliases: reading.commune.profile.aliases ?? [] });
}
problems.push(...communeAliasProblems(content, communes, aliases));

if (problems.length === 0) console.log(`${plural(communes.length, 'commune')}, aucun problème.`);
else {
  console.error(`${problemLines(sortProblems(problems))}\n\n${problemCount(problems)}`);
  process.exitCode = 1;
}
