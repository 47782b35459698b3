import { collectionName, routeTo } from '../commune-config.ts';
import { isRecord, textAt } from './decap.ts';
import { closeButton, frame, showOnce } from './dialogs.ts';
import { create } from './dom.ts';
import { watchDrafts } from './drafts.ts';
import { showField } from './fields.ts';
import { goTo } from './leaving.ts';
import { request } from './requests.ts';
import { watch } from './store.ts';
import { count } from './words.ts';

export interface Desk {
  department: string;
  commune: string;
  name: string;
  guide: string;
}

const visited = 'beffroi:visited';

/** Shows the first page on a first visit, over the list that Decap would open. */
export function followWelcome(desk: Desk): void {
  showWantedField();
  const first = /^#?\/?$/.test(location.hash) && !localStorage.getItem(visited);
  if (first)
    watch(({ type }) => {
      if (type === 'AUTH_SUCCESS') showWelcome(desk);
    });
}

/** « Premiers pas »: what to begin with, and what the commune’s page does not say yet. */
export function showWelcome(desk: Desk): void {
  localStorage.setItem(visited, 'yes');
  const more = create('div', { className: 'desk-more' });
  const lead = `Ici s’écrivent les pages de ${desk.name}. Rien n’est en ligne avant que vous ne cliquiez sur « Publier », et tout peut être repris.`;
  const dialog = frame(`Bienvenue au bureau de ${desk.name}`, [lead, tasks(desk), more]);
  dialog.classList.add('desk-welcome');
  dialog.append(create('div', { className: 'desk-choices' }, closeButton(dialog), guideLink(desk)));
  dialog.addEventListener('click', (event) => {
    follow(event, dialog);
  });
  showOnce(dialog);
  void request('welcome').then((welcome) => {
    more.append(...whatIsMissing(desk, welcome));
  });
}

function tasks(desk: Desk): HTMLElement {
  return create(
    'ul',
    {},
    task(
      newIn(desk, 'events'),
      'Annoncer un événement',
      'Un titre, un jour, une photo\u202f: deux minutes.',
    ),
    task(
      newIn(desk, 'news'),
      'Publier une actualité',
      'Un titre, deux phrases, une photo\u202f: deux minutes aussi.',
    ),
    task(
      newIn(desk, 'alerts'),
      'Publier une alerte',
      'En haut de toutes les pages, et retirée d’elle-même à sa fin.',
    ),
    task(
      profileAt(desk, 'mairie.openingHours'),
      'Vérifier les horaires de la mairie',
      'C’est ce que l’on vient chercher en premier.',
    ),
    task(
      profileAt(desk, 'cover'),
      'Ajouter une photo de la commune',
      'Elle ouvre la page d’accueil.',
    ),
  );
}

/** A field of a form of the desk; dots lead to one in a group. */
interface Spot {
  href: string;
  field: string;
}

function task({ href, field }: Spot, title: string, why: string): HTMLElement {
  const link = create('a', { href }, title);
  link.dataset['field'] = field;
  return create('li', {}, link, create('p', {}, why));
}

const mostShown = 5;

function whatIsMissing(desk: Desk, welcome: unknown): HTMLElement[] {
  const { missing, drafts } = isRecord(welcome) ? welcome : {};
  const listed = Array.isArray(missing) ? missing.filter(isRecord).slice(0, mostShown) : [];
  const items = listed.map((one) =>
    task(profileAt(desk, textAt(one, 'field')), textAt(one, 'label'), textAt(one, 'why')),
  );
  const title = create('h3', {}, 'Ce que votre page ne dit pas encore');
  return [
    ...(typeof drafts === 'number' && drafts > 0 ? [waiting(drafts)] : []),
    ...(items.length > 0 ? [title, create('ul', {}, ...items)] : []),
  ];
}

function waiting(drafts: number): HTMLElement {
  const words = count(drafts, 'fiche attend d’être publiée', 'fiches attendent d’être publiées');
  return create('p', {}, create('a', { href: '#/workflow' }, words));
}

function newIn(desk: Desk, type: string): Spot {
  return { href: `#/collections/${collectionName(desk, type)}/new`, field: 'title' };
}

function profileAt({ department, commune }: Desk, field: string): Spot {
  return { href: routeTo(`${department}/${commune}/profile.yaml`), field };
}

function guideLink({ guide }: Desk): HTMLElement {
  return create('a', { href: guide, target: '_blank', className: 'desk-button' }, 'Lire le guide');
}

function follow(event: Event, dialog: HTMLDialogElement): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.hash || link.target) return;
  event.preventDefault();
  dialog.close();
  wanted = link.dataset['field'];
  goTo(link.hash);
}

let wanted: string | undefined;

/** Brings in sight, when the form opens, the field that was chosen. */
function showWantedField(): void {
  watchDrafts({
    opened: () => {
      const path = wanted?.split('.');
      wanted = undefined;
      if (path) showField(path);
    },
  });
}
