import { runNewCommune } from './lib/new-commune/command.ts';
import { readNewCommuneRequest } from './lib/new-commune/options.ts';

const request = readNewCommuneRequest(
  'Crée le dossier d’une commune, avec ce que l’Insee sait d’elle et, en commentaire, ce qui reste à dire.',
);
// Nobody answers a question that a program, or a file, would read.
const terminal = process.stdin.isTTY ? { input: process.stdin, output: process.stdout } : undefined;
process.exitCode = (await runNewCommune(request, terminal)) ? 0 : 1;
