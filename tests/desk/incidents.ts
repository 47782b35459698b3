import type { BrowserContext, Request } from 'playwright-core';

declare global {
  interface Window {
    noteViolation: (violation: string) => void;
  }
}

/**
 * Notes what no page of this browser should do: what its policy forbids, a mistake in a script, a
 * request to another origin.
 */
export async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const incidents: string[] = [];
  await context.exposeBinding('noteViolation', (_, violation: string) => {
    incidents.push(violation);
  });
  await context.addInitScript(tellViolations);
  context.on('weberror', (found) => {
    const { name, message } = found.error();
    // Decap ends a save that is refused by rejecting something else than an error.
    if (name !== '') incidents.push(`error: ${message}`);
  });
  context.on('request', (request) => {
    if (!isOwn(request, origin)) incidents.push(`asked: ${request.url()}`);
  });
  // Pages shown in a frame run no script that could tell.
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy'))
      incidents.push(`console: ${message.text()}`);
  });
  return incidents;
}

function isOwn(request: Request, origin: string): boolean {
  return /^(?:blob|data):/.test(request.url()) || request.url().startsWith(`${origin}/`);
}

/**
 * In the page. Decap tries an `eval` as it starts, and does without: the first one of a page is
 * that one.
 */
function tellViolations(): void {
  let started = false;
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sourceFile } = event;
    const known = !started && blockedURI === 'eval' && sourceFile.includes('/decap-cms.');
    started ||= known;
    if (!known) window.noteViolation(`forbidden: ${effectiveDirective} ${blockedURI}`);
  });
}
