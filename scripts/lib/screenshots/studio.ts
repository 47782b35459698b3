import { writeFile } from 'node:fs/promises';
import type { BrowserContextOptions, Locator, Page, ViewportSize } from 'playwright-core';
import sharp from 'sharp';
import type { Rehearsal } from '../../../tests/desk/rehearsal.ts';
import { root } from '../folders.ts';

/** Where the guides find their pictures. */
const folder = `${root}/src/guides/images`;

/** The moment of all the pictures: they do not change with the day on which they are taken. */
export const now = '2026-11-22T08:00:00Z';

/** Pictures of a computer are 1,200 pixels wide at the most, those of a phone 780. */
const computer = { viewport: { width: 960, height: 640 }, deviceScaleFactor: 1.25 };
const phone = {
  viewport: { width: 390, height: 740 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

/** A site with its desk, and the screens to look at them. */
export class Studio {
  /** Waits until the site shows what was published. */
  readonly built: () => Promise<unknown>;
  readonly #rehearsal: Rehearsal;

  constructor(rehearsal: Rehearsal) {
    this.built = rehearsal.built;
    this.#rehearsal = rehearsal;
  }

  /** A page of the site or of the desk on a computer, in a window of this size. */
  onComputer(path: string, size: Partial<ViewportSize> = {}): Promise<Page> {
    return this.#open(path, { ...computer, viewport: { ...computer.viewport, ...size } });
  }

  /** A page of the site or of the desk on a phone. */
  onPhone(path: string): Promise<Page> {
    return this.#open(path, phone);
  }

  async #open(path: string, device: BrowserContextOptions): Promise<Page> {
    const options = { locale: 'fr-FR', timezoneId: 'Europe/Paris', ...device };
    const context = await this.#rehearsal.browser.newContext(options);
    await context.clock.setFixedTime(now);
    const page = await context.newPage();
    await page.goto(this.#rehearsal.url + path);
    return page;
  }
}

/** A part of a screen, in its pixels. */
export interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Keeps what the screen shows, or a part of it, as the picture of this name. */
export async function picture(name: string, page: Page, part?: Part): Promise<void> {
  await page.evaluate(settle);
  // The line that Decap draws at the top while it loads.
  await page.locator('body > canvas').waitFor({ state: 'hidden' });
  const shot = await page.screenshot({ animations: 'disabled', ...(part && { clip: part }) });
  await writeFile(`${folder}/${name}.webp`, await sharp(shot).webp({ quality: 80 }).toBuffer());
}

/** In the page: what is pressed next shows no ring, and letters and photos are there. */
async function settle(): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await document.fonts.ready;
}

/** Brings an element to the top of the screen, below so many pixels. */
export async function bringUp(element: Locator, below: number): Promise<void> {
  await element.evaluate((node, space) => {
    node.scrollIntoView({ block: 'start', behavior: 'instant' });
    let box = node.parentElement;
    while (box?.scrollTop === 0) box = box.parentElement;
    (box ?? document.documentElement).scrollTop -= space;
  }, below);
}

const margin = 12;

/** The part of the screen that an element takes, down to the end of another inside it. */
export async function partOf(element: Locator, last = element): Promise<Part> {
  const [box, end] = [await element.boundingBox(), await last.boundingBox()];
  if (!box || !end) throw new Error(`Nothing shows ${String(element)}.`);
  const bottom = end.y + end.height + margin;
  const [x, y] = [box.x - margin, box.y - margin];
  return { x, y, width: box.width + 2 * margin, height: bottom - y };
}
