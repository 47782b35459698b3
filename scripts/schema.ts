import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from '../src/json-schema/index.ts';
import { root } from './lib/folders.ts';

mkdirSync(`${root}/schemas`, { recursive: true });
for (const [name, text] of schemaFiles) writeFileSync(`${root}/schemas/${name}`, text);
console.log(`schemas/\u202f: ${[...schemaFiles.keys()].join(', ')}`);
