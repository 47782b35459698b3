import { become } from './preview-morph.ts';

/** Shows a page in a frame: the first one loads, each next one changes only what differs. */
export function showPage(frame: HTMLIFrameElement, html: string): void {
  const page = lookedAt(html);
  const shown = loadedPage(frame);
  if (shown) become(shown, page.documentElement);
  else frame.srcdoc = `<!doctype html>${page.documentElement.outerHTML}`;
}

/** A frame that stopped loading has an empty document. */
function loadedPage({ contentDocument, srcdoc }: HTMLIFrameElement): Element | null {
  const isLoaded = contentDocument?.readyState === 'complete';
  const isOurs = srcdoc !== '' && contentDocument?.URL === 'about:srcdoc';
  return isLoaded && isOurs ? contentDocument.querySelector('html') : null;
}

/** A page to look at: its links lead nowhere, its scripts are gone. */
function lookedAt(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const link of page.querySelectorAll('a[href]')) link.removeAttribute('href');
  for (const script of page.querySelectorAll('script, link[rel="modulepreload"]')) script.remove();
  return page;
}

/** The widths at which a page is looked at, in pixels. */
export const widths = { phone: 390, desktop: 1280 } as const;
export type Width = keyof typeof widths;

/** Gives a frame one of the widths, drawn smaller where there is less room. */
export function fitFrame(frame: HTMLIFrameElement, width: Width): void {
  const { clientWidth = 0, clientHeight = 0 } = frame.parentElement ?? {};
  const scale = Math.min(1, clientWidth / widths[width]);
  frame.style.width = `${String(widths[width])}px`;
  frame.style.height = `${String(clientHeight / scale)}px`;
  frame.style.transform = `scale(${String(scale)})`;
}
