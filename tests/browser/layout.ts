import type { Page } from 'playwright-core';

/** The innermost elements that stick out of the screen sideways, but for those in a box that scrolls. */
export async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const right = (element: Element) => element.getBoundingClientRect().right;
    const isWide = (element: Element) => right(element) > clientWidth + 1;
    const isContained = ({ parentElement: parent }: Element): boolean => {
      if (!parent || parent === document.body) return false;
      return getComputedStyle(parent).overflowX !== 'visible' || isContained(parent);
    };
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => isWide(element) && !isContained(element))
      .filter(({ children }) => ![...children].some(isWide))
      .toSorted((a, b) => right(b) - right(a))
      .slice(0, 4)
      .map((element) => `${Math.ceil(right(element))} px: ${element.outerHTML.slice(0, 80)}`);
    return scrollWidth > clientWidth ? [`the page: ${scrollWidth} px`, ...wide] : wide;
  });
}

/** The controls that a finger misses: under 44 px high (WCAG 2.5.5; axe sees to the 24 px of 2.5.8). */
export async function tooSmall(page: Page, controls = ownControls): Promise<string[]> {
  return page.evaluate((selector) => {
    return [...document.querySelectorAll(selector)]
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && (box.height < 44 || box.width < 24))
      .map(({ control, box }) => `${box.width} × ${box.height}: ${control.outerHTML.slice(0, 60)}`);
  }, controls);
}

const ownControls = '.brand, .menu a, .button, button, input, summary';

/** Makes the text twice as large, as the browser's own setting does. */
export async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}
