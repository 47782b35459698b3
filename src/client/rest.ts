/** Adds to a long list the pages in which it goes on; without one of them, all stay as they are. */
export async function loadRest(list: HTMLElement): Promise<void> {
  const rest: Element[] = [];
  const parser = new DOMParser();
  for (let next = nextOf(document); next;) {
    const answer = await fetch(next).catch(() => undefined);
    if (!answer?.ok) return;
    const page = parser.parseFromString(await answer.text(), 'text/html');
    rest.push(...page.querySelectorAll('[data-list] > *'));
    next = nextOf(page);
  }
  for (const group of rest) add(list, group);
  document.querySelector('.pager')?.remove();
  document.dispatchEvent(new Event('lines'));
}

/** The address of the page in which the list of a page goes on. */
export function nextOf(page: Document): string | null | undefined {
  return page.querySelector('a[rel=next]')?.getAttribute('href');
}

/** A group that was cut between two pages is one again. */
function add(list: HTMLElement, group: Element): void {
  const last = list.lastElementChild;
  const rows = last?.querySelector('ul');
  if (rows && titleOf(last) === titleOf(group)) rows.append(...group.querySelectorAll('li'));
  else list.append(group);
}

function titleOf(group: Element | null): string | null | undefined {
  return group?.querySelector(':scope > h2')?.textContent;
}
