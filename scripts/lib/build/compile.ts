import { build } from 'astro';
import { root } from '../folders.ts';

/** The renderer needs no package but those whose native part, program or WebAssembly cannot be bundled. */
const alone = {
  noExternal: true as const,
  external: ['sharp', 'harfbuzzjs', '@embedpdf/pdfium', 'pagefind'],
};

// A process of its own: Astro and Vite take 300 MB, which the build of the pages does not need.
await build({ root, outDir: process.argv[2] ?? '', logLevel: 'error', vite: { ssr: alone } });
