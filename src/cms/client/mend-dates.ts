import { component } from './mend-names.ts';
import { day } from './words.ts';

const titles = ['ListCardTitle', 'CardHeading', 'NestedObjectLabel'].map(component).join();

/**
 * Writes in French the days that Decap shows as files have them: its own filter writes « Invalid
 * Date » for an event without one.
 */
export function mendDates(page: HTMLElement): void {
  for (const title of page.querySelectorAll(titles))
    for (const text of title.childNodes) if (text.nodeType === Node.TEXT_NODE) mendText(text);
}

function mendText(text: Node): void {
  const said = text.nodeValue ?? '';
  const mended = said.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (iso) => day(new Date(`${iso}T00:00`)));
  if (mended !== said) text.nodeValue = mended;
}
