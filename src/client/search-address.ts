/** The questions of the form. */
export function fieldsOf(): (HTMLInputElement | HTMLSelectElement)[] {
  return [
    ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-search] [name]'),
  ];
}

/** What the address asks. */
export function asked(name: string): string {
  return new URLSearchParams(location.search).get(name) ?? '';
}

/** The address of this page that asks something. */
export function addressOf(question: Readonly<Record<string, string>>): string {
  const filled = Object.entries(question).filter(([, value]) => value);
  return filled.length > 0 ? `?${new URLSearchParams(filled).toString()}` : location.pathname;
}

/** Puts in the address what the form asks, without what kept some of the answers to another question. */
export function tell(): void {
  history.replaceState(null, '', addressOf(questionOf()));
}

/** What the form asks. */
export function questionOf(): Record<string, string> {
  return Object.fromEntries(fieldsOf().map(({ name, value }) => [name, value.trim()]));
}
