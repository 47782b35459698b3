import { frameOf, isZone, queryOf, snippetOf, type Choices } from './snippet.ts';

/** What the page that gives the code of a frame is made of. */
interface Parts {
  form: HTMLFormElement;
  zone: HTMLSelectElement;
  list: HTMLSelectElement;
  colour: HTMLElement;
  status: HTMLElement;
  /** What is there when there is something to show: the code, and the frame. */
  result: HTMLElement;
  preview: HTMLElement;
  code: HTMLTextAreaElement;
}

const parts = findParts();
if (parts) start(parts);

function findParts(): Parts | undefined {
  const form = document.querySelector<HTMLFormElement>('[data-embed]');
  const zone = form?.querySelector<HTMLSelectElement>('#zone');
  const list = form?.querySelector<HTMLSelectElement>('#quoi');
  const colour = form?.querySelector<HTMLElement>('[data-own-colour]');
  const status = form?.querySelector<HTMLElement>('[role=status]');
  const result = form?.querySelector<HTMLElement>('[data-code]');
  const code = form?.querySelector('textarea');
  const preview = form?.querySelector<HTMLElement>('[data-preview]');
  if (!form || !zone || !list || !colour || !status || !result || !code || !preview)
    return undefined;
  return { form, zone, list, colour, status, result, code, preview };
}

/** Brings in the form, with what the address of the page chooses, and follows what is chosen then. */
function start(parts: Parts): void {
  const { form, zone, list, colour, code, status } = parts;
  const asked = new URLSearchParams(location.search);
  const path = asked.get('zone') ?? '';
  const isListed = (option: HTMLOptionElement) => option.value === path;
  if (path && isZone(path) && ![...zone.options].some(isListed)) zone.add(new Option(path, path));
  choose(zone, path);
  choose(list, asked.get('quoi') ?? '');
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void copyCode(code, status);
  });
  form.addEventListener('change', () => {
    colour.hidden = choicesOf(form).accent === '';
    void show(parts);
  });
  void show(parts);
}

/** Chooses a value, when the list has it. */
function choose(list: HTMLSelectElement, value: string): void {
  if ([...list.options].some((option) => option.value === value)) list.value = value;
}

function choicesOf(form: HTMLFormElement): Choices {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    zone: text('zone'),
    quoi: text('quoi'),
    accent: text('teinte') && text('accent'),
    fond: text('fond'),
    hauteur: text('hauteur'),
  };
}

async function show(parts: Parts): Promise<void> {
  const { form, zone, status, result, code, preview } = parts;
  const path = frameOf(choicesOf(form));
  const frame = path && (await readFrame(path));
  // What is chosen now: if it is another list, that one is being read.
  const choices = choicesOf(form);
  if (path !== frameOf(choices)) return;
  result.hidden = preview.hidden = !frame;
  status.textContent = frame ? '' : absent(path);
  if (!frame) return;
  for (const option of zone.selectedOptions)
    if (option.text === option.value) option.text = frame.name;
  const address = path + queryOf(choices);
  code.value = snippetOf(`${form.dataset['embed'] ?? ''}${address}`, frame.title, choices);
  showFrame(preview, address, frame.title, choices.hauteur);
}

function absent(path: string | undefined): string {
  return path
    ? 'Il n’y a rien à montrer ici\u202f: ce cadre existera dès la première publication.'
    : 'Ouvrez l’agenda ou les annonces d’une commune, et suivez le lien «\u202fIntégrer…\u202f» en bas de la page.';
}

/** What the frame at a path is called, and whose it is; nothing when it is not there. */
async function readFrame(path: string): Promise<{ title: string; name: string } | undefined> {
  const answer = await fetch(path).catch(() => undefined);
  if (!answer?.ok) return undefined;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const title = page.querySelector('h1')?.textContent ?? '';
  const site = page.querySelector<HTMLMetaElement>('meta[property="og:site_name"]');
  return { title, name: site?.content ?? title };
}

/** Shows the frame as another site will; it is loaded again when its address changed only. */
function showFrame(preview: HTMLElement, address: string, title: string, height: string): void {
  const frame = preview.querySelector('iframe') ?? document.createElement('iframe');
  frame.title = title;
  frame.height = height;
  if (frame.getAttribute('src') !== address) frame.src = address;
  if (!frame.isConnected) preview.append(frame);
}

async function copyCode(code: HTMLTextAreaElement, status: HTMLElement): Promise<void> {
  code.select();
  try {
    await navigator.clipboard.writeText(code.value);
    status.textContent = 'Le code est copié.';
  } catch {
    status.textContent = 'Le code est sélectionné\u202f: copiez-le avec Ctrl+C.';
  }
}
