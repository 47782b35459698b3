import { readBuildRequest } from './lib/options.ts';
import { runBuild } from './lib/run-build.ts';

const request = readBuildRequest(
  'Construit le site\u202f: ce qui a changé depuis la dernière fois.',
);
process.exitCode = (await runBuild(request)) ? 0 : 1;
