import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** One import: what of ours it names, from the root (`src/urls.ts`), or a package. */
export interface Import {
  from: string;
  to: string;
  /** Nothing of it is left when the program runs. */
  typeOnly: boolean;
}

/** All the imports of the TypeScript and Astro files of some folders, exports and `import()` included. */
export function importsOf(...folders: readonly string[]): Import[] {
  const files = folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,astro}`));
  return files.flatMap((from) => {
    const text = programOf(from);
    const values = new Set(named(withoutTypes(text)));
    return named(text).map((name) => ({
      from,
      to: name.startsWith('.') ? join(dirname(from), name) : name,
      typeOnly: !values.has(name),
    }));
  });
}

/** Of an Astro file, what is between the two lines « --- » and in its scripts. */
function programOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.astro')) return text;
  const frontMatter = /^---\n(?<code>[^]*?)^---$/m.exec(text)?.groups?.['code'] ?? '';
  const scripts = [...text.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script]) => script);
  return [frontMatter, ...scripts].join('\n');
}

function named(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

function withoutTypes(text: string): string {
  const compilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}
