import { hasWords, neededWords, wordsOf } from '../words.ts';
import { loadRest, nextOf } from './rest.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** Brings in the `[data-filters]` form, which keeps in the list below it the lines that answer it. */
function bringFilters(): void {
  const box = document.querySelector<HTMLElement>('[data-filters]');
  const list = document.querySelector<HTMLElement>('[data-list]');
  if (!box || !list) return;
  ask(box, list);
  let loaded: Promise<void> | undefined;
  const load = () =>
    (loaded ??= loadRest(list).then(() => {
      ask(box, list);
    }));
  box.addEventListener('toggle', () => void load());
  box.addEventListener(
    'input',
    () =>
      void load().then(() => {
        apply(box, list);
      }),
  );
}

/** Only the questions that part the lines are asked, and their choices are those of the lines. */
function ask(box: HTMLElement, list: HTMLElement): void {
  let isAsking = !!nextOf(document);
  for (const field of fieldsOf(box)) {
    const { same, has, most, least, text } = field.dataset;
    const values = new Set(
      linesOf(list).map(({ dataset }) => dataset[same ?? has ?? most ?? least ?? text ?? '']),
    );
    if (same && field instanceof HTMLSelectElement) fill(field, values);
    if (field.parentElement) field.parentElement.hidden = values.size < 2;
    isAsking ||= values.size > 1;
  }
  box.hidden = !isAsking;
}

/** Gives a select its choices after the first, which is none of them. */
function fill(select: HTMLSelectElement, values: ReadonlySet<string | undefined>): void {
  const chosen = select.value;
  const sorted = [...values]
    .flatMap((value) => value ?? [])
    .sort((a, b) => a.localeCompare(b, 'fr'));
  select.length = 1;
  for (const value of sorted) select.add(new Option(value, value));
  select.value = chosen;
}

function fieldsOf(box: HTMLElement): Field[] {
  return [...box.querySelectorAll<Field>('input, select')];
}

function linesOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-kind]')];
}

function apply(box: HTMLElement, list: HTMLElement): void {
  const fields = fieldsOf(box);
  let count = 0;
  for (const line of linesOf(list)) {
    const isKept = fields.every((field) => answers(line.dataset, field));
    line.toggleAttribute('data-out', !isKept);
    if (isKept && !line.hidden) count += 1;
  }
  document.dispatchEvent(new Event('lines'));
  const status = box.querySelector('[role=status]');
  if (status) status.textContent = `${String(count || 'Aucun')} résultat${count > 1 ? 's' : ''}`;
}

/** Whether a line is what a field asks: who sets a price wants one, and a line without it has no number. */
function answers(line: DOMStringMap, field: Field): boolean {
  const { same, has, most, least, text } = field.dataset;
  const { value } = field;
  if (!value) return true;
  if (has) return has in line;
  if (same) return line[same] === value;
  if (text) return hasWords(wordsOf(line[text] ?? ''), neededWords(value));
  if (most) return Number(line[most]) <= Number(value);
  return Number(line[least ?? '']) >= Number(value);
}

bringFilters();
