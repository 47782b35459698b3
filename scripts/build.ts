import { readFolders } from './lib/options.ts';
import { runBuild } from './lib/run-build.ts';

const folders = readFolders('Construit le site de toutes les communes.');
process.exitCode = (await runBuild(folders)) ? 0 : 1;
