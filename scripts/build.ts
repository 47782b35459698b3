import { runBuild } from './lib/run-build.ts';

process.exitCode = (await runBuild()) ? 0 : 1;
