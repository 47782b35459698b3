import { readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import { schemaFiles } from '../../src/json-schema/index.ts';

const schemas = new URL('../../schemas/', import.meta.url);

/** What VS Code, and other editors, have of YAML: it reads `schemas/` as they do. */
const server = getLanguageService({
  schemaRequestService: (uri) => Promise.resolve(readFileSync(new URL(uri), 'utf8')),
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
});
server.configure({
  ...{ validate: true, hover: true, completion: true },
  schemas: [...schemaFiles.keys()].map((name) => ({
    uri: new URL(name, schemas).href,
    fileMatch: [`**/${typeOf(name)}.yaml`],
  })),
});

let count = 0;

/** A text of this content type; the server remembers each by its address. */
function open(type: string, text: string): TextDocument {
  count += 1;
  return TextDocument.create(`file:///${count}/${type}.yaml`, 'yaml', 1, text);
}

/** What it says of a text, by line. */
export async function faults(type: string, text: string): Promise<string[]> {
  const found = await server.doValidation(open(type, text), false);
  return found.map(({ range, message }) =>
    [range.start.line + 1, typeof message === 'string' ? message : message.value].join(' '),
  );
}

/** What it proposes where the text ends. */
export async function completions(type: string, text: string) {
  const document = open(type, text);
  const { items } = await server.doComplete(document, document.positionAt(text.length), false);
  return items;
}

/** What it shows over the first key of the last line. */
export async function hover(type: string, text: string): Promise<string> {
  const line = text.split('\n').length - 1;
  const shown = await server.doHover(open(type, text), { line, character: 2 });
  return JSON.stringify(shown?.contents ?? '');
}

/** The content type of a schema’s file. */
export function typeOf(name: string): string {
  return name.replace('.schema.json', '');
}
