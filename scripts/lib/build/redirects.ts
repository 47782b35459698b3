import { communeOf, communePath } from '../../../src/urls.ts';
import type { Redirect } from './jobs.ts';

/** Whether the old address lies in the folder of the commune where the thing is now. */
export function staysInCommune({ from, to }: Redirect): boolean {
  const id = communeOf(to);
  return id !== undefined && from.startsWith(communePath(id));
}

/** The page left at an old address: it leads to the new one at once, and says so to search engines. */
export function movedPage(origin: string, to: string): Uint8Array {
  const address = `${origin}${to}`;
  return new TextEncoder().encode(`<!DOCTYPE html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="refresh" content="0; url=${to}">
    <meta name="robots" content="noindex">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="canonical" href="${address}">
    <title>Cette page a changé d’adresse</title>
  </head>
  <body>
    <h1>Cette page a changé d’adresse</h1>
    <p><a href="${to}">Aller à la nouvelle page</a></p>
  </body>
</html>
`);
}
