import type { Page } from 'playwright-core';

/** Where the Tab key leads. */
export interface Stop {
  html: string;
  href: string | null;
  inMain: boolean;
  /** It shows that it has the focus, and is in sight with nothing over it. */
  seen: boolean;
}

/** Goes through the page with the Tab key, from its start to its end. */
export async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (!stop || stop.html === stops[0]?.html) return stops;
    stops.push(stop);
  }
}

/** What has the focus now; nothing at the end of the page. */
export async function focused(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    const inSight = [...element.getClientRects()].some((box) => {
      const over = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return over !== null && (element.contains(over) || over.contains(element));
    });
    return {
      html: element.outerHTML.slice(0, 200),
      href: element.getAttribute('href'),
      inMain: element.closest('main') !== null,
      seen: isOutlined && inSight,
    };
  });
}

/** How many things of the page the keyboard must reach: links, fields, boxes that scroll. */
export async function countOfControls(page: Page): Promise<number> {
  const controls = page.locator(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  );
  return controls.filter({ visible: true }).count();
}
