import { enableCompileCache } from 'node:module';
import { argv } from 'node:process';
import { fileURLToPath, URL } from 'node:url';

// Runs the command that is named first, with what Node compiled of it the last time. In plain
// JavaScript: to strip the types of a single file, Node would load a compiler for 70 ms first.
enableCompileCache(
  fileURLToPath(new URL('../node_modules/.cache/beffroi/compiled', import.meta.url)),
);
const [command = ''] = argv.splice(2, 1);
await import(`./${command}.ts`);
