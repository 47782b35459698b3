import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { after, test } from 'node:test';
import { pictureWithGps } from '../fixture/media.ts';
import { checks } from './checks.ts';
import { readSites } from './pages.ts';

const origin = 'https://site.example.org';

/** Everything is wrong in these files, so that a check that sees nothing is a check that is broken. */
const files: Record<string, string | Buffer> = {
  '/index.html': `<html>
    <head>
      <title>Une page</title>
      <meta name="description" content="Trop court">
      <meta property="og:url" content="${origin}/rien/">
      <script>alert(1)</script>
      <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
        {"@type": "JobPosting", "url": "${origin}/liste/", "title": ""}
      ]}</script>
    </head>
    <body>
      <p style="color: red">L'heure "dite" : 8 h , à 1 000 m</p>
      <p><a href="/rien/">A</a> <a href="#rien">B</a> <a href="/ancien/">C</a></p>
      <p><a href="javascript:alert(1)">D</a></p>
      <picture><source srcset="/photo.jpg 999w"><img src="https://ailleurs.example.org/a.jpg" srcset="/photo.jpg 300w"></picture>
    </body>
  </html>`,
  '/page/index.html':
    '<html lang="fr"><title>Une page</title><meta name="robots" content="noindex"></html>',
  '/ancien/index.html':
    '<html><meta http-equiv="refresh" content="0; url=/page/"><a href="/page/">Page</a></html>',
  '/vienne/civray/agenda/fete/index.html': `<p>${randomBytes(6000).toString('base64')}</p>`,
  '/_astro/a.css': 'p { background: url(https://ailleurs.example.org/fond.png) }',
  '/photo.jpg': await pictureWithGps(300, 200),
  '/robots.txt': `User-agent: *\nSitemap: ${origin}/sitemap-index.xml\n`,
  '/sitemap-index.xml': `<sitemap><loc>${origin}/sitemap-reseau.xml</loc><lastmod>2026-01-01</lastmod></sitemap>`,
  '/sitemap-reseau.xml': `<url><loc>${origin}/page/</loc></url>`,
  '/sitemap-vienne.xml': '',
};

const ill = {
  '/vienne/civray/agenda.ics': 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n',
  '/vienne/civray/agenda/fete.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  '/vienne/civray/agenda.xml': `<rss version="2.0"><channel><item><link>${origin}/rien/</link></item></channel></rss>`,
  '/vienne/civray/annonces.xml': '<html></html>',
  '/vienne/civray/agenda.feed.json': '{"version": "1"}',
  '/vienne/civray/donnees/commune.csv': 'url,name\r\n',
  '/vienne/civray/donnees/commune.json': '{"items": []}',
  '/vienne/civray/donnees/commune.geojson': '{"type": "Point"}',
};

const dist = mkdtempSync(`${tmpdir()}/beffroi-checks-`);
after(() => {
  rmSync(dist, { recursive: true });
});
for (const [file, content] of Object.entries({ ...files, ...ill })) {
  mkdirSync(dirname(dist + file), { recursive: true });
  writeFileSync(dist + file, content);
}
const [site] = await readSites({ origin, dist });
assert(site);

/** How many faults each check must see in these files, at least. */
const expected: Record<keyof typeof checks, number> = {
  'every internal link leads to a page, and to its part': 3,
  'every address in structured data and for shares leads somewhere': 2,
  'nothing is loaded from another host': 2,
  'style-sheets load what is there': 1,
  'no style, script or handler is written in a page': 2,
  'titles and descriptions differ on every page': 2,
  'descriptions have a fair length': 2,
  'every page has its language, h1, canonical address and Open Graph': 10,
  'old addresses say where the page is': 1,
  'the HTML is valid': 5,
  'texts follow French typography': 5,
  'structured data have the fields that their type requires': 3,
  'the sitemap is complete and exact': 2,
  'the sitemap index is complete': 2,
  'pictures have their sizes, and nothing of the camera’s': 3,
  'calendars, feeds and open data are what other programs read': 8,
  'shares show an image, of the size that is told and light': 2,
  'pages and assets keep within their budgets': 2,
};

for (const [rule, faultsOf] of Object.entries(checks))
  test(`a site where it is false that ${rule}`, async () => {
    const faults = await faultsOf(site);
    const least = Object.entries(expected).find(([name]) => name === rule)?.[1] ?? NaN;
    assert(faults.length >= least, `${faults.length} faults: ${faults.join('\n')}`);
  });
