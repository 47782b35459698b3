/// <reference types="astro/client" />

declare namespace App {
  /** What a page is made from; the build hands it over, `src/middleware.ts` reads it in development. */
  interface Locals {
    context: import('./context.ts').PageContext;
  }
}
