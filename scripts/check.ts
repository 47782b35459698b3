import { readCommune } from '../src/content/commune.ts';
import { listCommunes, readNetwork } from '../src/content/network.ts';
import { sortProblems } from '../src/content/problem.ts';
import { cache, root } from './lib/folders.ts';
import { plural, problemCount, problemLines } from './lib/report.ts';

const content = `${root}/content`;
const { communes, problems } = listCommunes(content);
problems.push(...readNetwork(content).problems);
for (const id of communes) problems.push(...(await readCommune(content, id, cache)).problems);

if (problems.length === 0) console.log(`${plural(communes.length, 'commune')}, aucun problème.`);
else {
  console.error(`${problemLines(sortProblems(problems))}\n\n${problemCount(problems)}`);
  process.exitCode = 1;
}
