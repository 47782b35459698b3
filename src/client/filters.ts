/** Brings in the `[data-filters]` form, which keeps in the list below it the lines that answer it. */
function bringFilters(): void {
  const box = document.querySelector<HTMLElement>('[data-filters]');
  const form = box?.querySelector<HTMLElement>('.filters');
  const list = document.querySelector<HTMLElement>('[data-list]');
  if (!box || !form || !list) return;
  fillAll(form, list);
  box.hidden = false;
  let loaded: Promise<void> | undefined;
  const load = () =>
    (loaded ??= loadRest(list).then(() => {
      fillAll(form, list);
    }));
  box.addEventListener('toggle', () => void load());
  form.addEventListener(
    'input',
    () =>
      void load().then(() => {
        apply(form, list);
      }),
  );
}

/** A long list goes on in other pages, of which nothing is missed: without one, all stay as they are. */
async function loadRest(list: HTMLElement): Promise<void> {
  const rest: Element[] = [];
  const parser = new DOMParser();
  for (let next = nextOf(document); next;) {
    const answer = await fetch(next);
    if (!answer.ok) return;
    const page = parser.parseFromString(await answer.text(), 'text/html');
    rest.push(...page.querySelectorAll('[data-list] > *'));
    next = nextOf(page);
  }
  list.append(...rest);
  document.querySelector('.pager')?.remove();
  document.dispatchEvent(new Event('lines'));
}

function nextOf(page: Document): string | null | undefined {
  return page.querySelector('a[rel=next]')?.getAttribute('href');
}

function linesOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-commune]')];
}

/** The choices are those of the lines; where there is none, the question goes. */
function fillAll(form: HTMLElement, list: HTMLElement): void {
  for (const select of form.querySelectorAll<HTMLSelectElement>('[data-same]')) {
    const name = select.dataset['same'] ?? '';
    const values = new Set(linesOf(list).map((line) => line.dataset[name] ?? ''));
    const known = [...select.options].map(({ value }) => value);
    const sorted = [...values].sort((a, b) => a.localeCompare(b, 'fr'));
    for (const value of sorted) if (!known.includes(value)) select.add(new Option(value, value));
    if (select.parentElement) select.parentElement.hidden = select.options.length < 3;
  }
}

function apply(form: HTMLElement, list: HTMLElement): void {
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  let count = 0;
  for (const line of linesOf(list)) {
    const isKept = fields.every((field) => answers(line.dataset, field));
    line.toggleAttribute('data-out', !isKept);
    if (isKept && !line.hidden) count += 1;
  }
  document.dispatchEvent(new Event('lines'));
  const status = form.querySelector('[role=status]');
  if (status) status.textContent = `${String(count || 'Aucun')} résultat${count > 1 ? 's' : ''}`;
}

/** Whether a line is what a field asks; what does not say its price is not refused for it. */
function answers(line: DOMStringMap, field: HTMLInputElement | HTMLSelectElement): boolean {
  const { same, has, most, least } = field.dataset;
  const { value } = field;
  if (!value) return true;
  if (has) return has in line;
  if (same) return line[same] === value;
  if (most) return Number(line[most] ?? 0) <= Number(value);
  return Number(line[least ?? ''] ?? Infinity) >= Number(value);
}

bringFilters();
