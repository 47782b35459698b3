import { writeFileSync } from 'node:fs';
import { isWarning } from '../src/content/problem.ts';
import { communesIn, isThere } from './lib/check/changed.ts';
import { findProblems } from './lib/check/find.ts';
import { show } from './lib/check/show.ts';
import { changeSince } from './lib/contribution/change.ts';
import { readContributionRequest } from './lib/contribution/options.ts';
import { changedPages, noPages } from './lib/contribution/pages.ts';
import { isRight, reviewText } from './lib/contribution/report.ts';
import { telling } from './lib/telling.ts';

const { content, base, report, reviewed } = readContributionRequest();
const isTaken = await telling(async () => {
  const now = new Date().toISOString();
  const change = await changeSince(content, base);
  const communes = communesIn(change.content);
  const there = communes.filter((id) => isThere(content, id));
  const found = await findProblems(content, now.slice(0, 10), there);
  show('github', found);
  const canBuild = found.problems.every(isWarning);
  const pages = canBuild ? await changedPages(content, change.start, communes, now) : noPages;
  const isBeyond = !reviewed && change.content.length > 0 && change.elsewhere.length > 0;
  const review = { change, isBeyond, found, pages };
  if (report === undefined) console.log(reviewText(review));
  else writeFileSync(report, reviewText(review));
  return isRight(review);
});
process.exitCode = isTaken ? 0 : 1;
