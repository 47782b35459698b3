import { listCommunes } from '../src/content/network.ts';
import { isWarning } from '../src/content/problem.ts';
import { changedSince } from './lib/check/changed.ts';
import { findProblems } from './lib/check/find.ts';
import { fixCommune } from './lib/check/fix.ts';
import { readCheckRequest } from './lib/check/options.ts';
import { show, showFixes } from './lib/check/show.ts';
import { telling } from './lib/telling.ts';

const { content, format, since, fix } = readCheckRequest();
const isRight = await telling(async () => {
  const some = since === undefined ? undefined : await changedSince(content, since);
  if (fix)
    showFixes((some ?? listCommunes(content).communes).flatMap((id) => fixCommune(content, id)));
  const found = await findProblems(content, new Date().toISOString().slice(0, 10), some);
  show(format, found);
  return found.problems.every(isWarning);
});
process.exitCode = isRight ? 0 : 1;
