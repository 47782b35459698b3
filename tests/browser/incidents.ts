import type { Page, Response } from 'playwright-core';

/** Notes what a page should never do: speak in the console, fail a request, ask another host. */
export function watch(page: Page, origin: string): string[] {
  const incidents: string[] = [];
  page.on('console', (message) => incidents.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => incidents.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400 && !isPage(response))
      incidents.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) incidents.push(`asked: ${request.url()}`);
  });
  return incidents;
}

/** The page itself may be a 404: it is the one that is being looked at. */
function isPage(response: Response): boolean {
  return response.request().isNavigationRequest();
}
