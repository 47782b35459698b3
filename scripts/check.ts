import { readNetwork, listCommunes } from '../src/content/network.ts';
import { isWarning } from '../src/content/problem.ts';
import { BuildError } from './lib/build/build-error.ts';
import { changedSince } from './lib/check/changed.ts';
import { findProblems } from './lib/check/find.ts';
import { fixCommune } from './lib/check/fix.ts';
import { readCheckRequest } from './lib/check/options.ts';
import { show, showFixes } from './lib/check/show.ts';
import { errorStyle } from './lib/report.ts';

const { content, format, since, fix } = readCheckRequest();
try {
  const some = since === undefined ? undefined : await changedSince(content, since);
  if (fix)
    showFixes((some ?? listCommunes(content).communes).flatMap((id) => fixCommune(content, id)));
  const found = await findProblems(content, new Date().toISOString().slice(0, 10), some);
  const origin = readNetwork(content).network?.url ?? '';
  show(format, { ...found, content, origin });
  if (found.problems.some((problem) => !isWarning(problem))) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(errorStyle('red', error.message));
  process.exitCode = 1;
}
