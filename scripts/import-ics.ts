import { runImport } from './lib/import/command.ts';
import { readImportRequest } from './lib/import/options.ts';

const request = readImportRequest(
  'Reprend dans les fiches d’une commune un agenda tenu ailleurs, au format iCalendar.',
);
process.exitCode = (await runImport(request, new Date())) ? 0 : 1;
