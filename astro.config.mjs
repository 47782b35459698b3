import { defineConfig } from 'astro/config';
import { areas, contentReload, desk, fonts, renderer } from './scripts/lib/astro.ts';

export default defineConfig({
  output: 'server',
  trailingSlash: 'always',
  // 'jsx', the default of Astro 7, glues words together where Prettier breaks a line.
  compressHTML: true,
  // The CSP allows no inline style or script.
  build: { inlineStylesheets: 'never' },
  image: { service: { entrypoint: './scripts/lib/image-service.ts' } },
  // Colours of code would be styles written in the page.
  markdown: { syntaxHighlight: false },
  session: { driver: { entrypoint: 'unstorage/drivers/null' } },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  adapter: renderer,
  integrations: [fonts, areas],
  vite: {
    plugins: [contentReload, desk],
    build: { assetsInlineLimit: 0 },
  },
});
