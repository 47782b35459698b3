import { existsSync, writeFileSync } from 'node:fs';
import { isWarning } from '../src/content/problem.ts';
import { readNetwork } from '../src/content/network.ts';
import { BuildError } from './lib/build/build-error.ts';
import { findProblems } from './lib/check/find.ts';
import { show } from './lib/check/show.ts';
import { changeSince, communesOf } from './lib/contribution/change.ts';
import { readContributionRequest } from './lib/contribution/options.ts';
import { changedPages } from './lib/contribution/pages.ts';
import { isRight, reviewText } from './lib/contribution/report.ts';
import { nameOf } from './lib/build/names.ts';
import { errorStyle } from './lib/report.ts';

const { content, base, report, reviewed } = readContributionRequest();
try {
  const now = new Date().toISOString();
  const change = await changeSince(content, base);
  const communes = communesOf(change);
  const there = communes.filter((id) => existsSync(`${content}/${nameOf(id)}/`));
  const problems = await findProblems(content, now.slice(0, 10), there);
  const origin = readNetwork(content).network?.url ?? '';
  const found = { ...problems, content, origin };
  show('github', found);
  const canBuild = found.problems.every(isWarning);
  const pages = canBuild
    ? await changedPages(content, base, communes, now)
    : { added: [], changed: [], removed: [] };
  const isBeyond = !reviewed && change.content.length > 0 && change.elsewhere.length > 0;
  const review = { change, isBeyond, found, pages };
  if (report === undefined) console.log(reviewText(review));
  else writeFileSync(report, reviewText(review));
  if (!isRight(review)) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(errorStyle('red', error.message));
  process.exitCode = 1;
}
