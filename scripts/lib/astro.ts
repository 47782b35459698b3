import type { AstroIntegration } from 'astro';
import type { Connect, Plugin } from 'vite';
import { areaRoutes } from '../../src/urls.ts';
import { displayFont } from './font.ts';

/**
 * The smallest adapter: it compiles `src/renderer.ts`, which makes pages in any Node process.
 * See ../shared/reference/performance.md, « How the compiled renderer works ».
 */
export const renderer: AstroIntegration = {
  name: 'beffroi-renderer',
  hooks: {
    'astro:config:done': ({ setAdapter }) => {
      setAdapter({
        name: 'beffroi-renderer',
        // Only 'explicit' is deprecated, but the mark is on the property of both.
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('../../src/renderer.ts', import.meta.url),
        supportedAstroFeatures: { serverOutput: 'stable' },
      });
    },
  },
};

/** Gives the style-sheets the font of titles, as `fonts/display.woff2`. */
export const fonts: AstroIntegration = {
  name: 'beffroi-fonts',
  hooks: {
    'astro:config:setup': async ({ updateConfig }) => {
      updateConfig({ vite: { resolve: { alias: { fonts: await displayFont() } } } });
    },
  },
};

/** One page under the address of each territory: its home, and its sections with their views. */
export const areas: AstroIntegration = {
  name: 'beffroi-areas',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      const entrypoint = new URL('../../src/pages/_area.astro', import.meta.url);
      for (const pattern of areaRoutes) injectRoute({ pattern, entrypoint });
    },
  },
};

/**
 * The desk of the mairies in `npm run dev`. It is loaded when someone first goes there: Astro starts
 * such a server to compile the theme too.
 */
export const desk: Plugin = {
  name: 'beffroi-desk',
  configureServer: ({ middlewares, config }) => {
    let answering: Promise<Connect.SimpleHandleFunction> | undefined;
    middlewares.use((request, response, next) => {
      if (!/^\/(?:admin|_astro)(?:\/|$)/.test(request.url ?? '')) {
        next();
        return;
      }
      answering ??= import('./development-desk.ts').then(({ open }) =>
        open(`${config.root}/content`),
      );
      answering
        .then((answer) => {
          answer(request, response);
        })
        .catch(next);
    });
  },
};

/** Shows a change of `content/` at once in the browser of `npm run dev`. */
export const contentReload: Plugin = {
  name: 'beffroi-content-reload',
  configureServer: ({ watcher, ws, config }) => {
    const content = `${config.root}/content`;
    watcher.add(content);
    watcher.on('all', (_event, file) => {
      if (file.startsWith(content)) ws.send({ type: 'full-reload' });
    });
  },
};
