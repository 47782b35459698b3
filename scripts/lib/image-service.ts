import type { ExternalImageService } from 'astro';

/**
 * Pictures that come with the theme are shown as they are: nothing answers at `/_image/`, where
 * Astro’s own services send what they do not convert during a build.
 */
const service: ExternalImageService = {
  getURL: ({ src }) => (typeof src === 'string' ? src : src.src),
  getHTMLAttributes: ({ src, ...rest }) => ({
    ...(typeof src === 'string' ? {} : { width: src.width, height: src.height }),
    ...rest,
    loading: 'lazy',
    decoding: 'async',
  }),
};

export default service;
