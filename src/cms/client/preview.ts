import type { FieldProblem, Preview } from '../../gateway/protocol.ts';
import {
  chooseProfilePage,
  chosenProfilePage,
  onChecked,
  startChecker,
  type ProfilePage,
} from './checker.ts';
import {
  decap,
  isRecord,
  isText,
  type Component,
  type Instance,
  type ReactElement,
} from './decap.ts';
import { fitFrame, showPage, type Width } from './preview-frame.ts';
import { previewStyle } from './preview-style.ts';
import { problemText } from './problems.ts';

interface State {
  checked?: Preview;
  /** Whether there ever was a page to show. */
  shown?: true;
  width: Width;
  page: ProfilePage;
  place: Place;
  stop: () => void;
}

interface Place {
  frame: HTMLIFrameElement | null;
  /** The page in the frame. */
  html?: string;
}

/** Shows, beside each form, the page of the site as the gateway makes it from what is written. */
export function registerPreviews(config: Readonly<Record<string, unknown>>): void {
  const { CMS } = decap();
  CMS.registerPreviewStyle(previewStyle, { raw: true });
  for (const name of folderCollections(config))
    CMS.registerPreviewTemplate(name, previewComponent(false));
  CMS.registerPreviewTemplate('profile', previewComponent(true));
  startChecker();
}

function folderCollections({ collections }: Readonly<Record<string, unknown>>): string[] {
  const known: unknown[] = Array.isArray(collections) ? collections : [];
  return known
    .filter(isRecord)
    .flatMap(({ name, folder }) => (isText(name) && isText(folder) ? [name] : []));
}

function previewComponent(isProfile: boolean): Component {
  const { h, createClass } = decap();
  return createClass<object, State>({
    getInitialState: () => ({
      width: keptWidth(),
      page: chosenProfilePage(),
      place: { frame: null },
      stop: () => undefined,
    }),
    componentDidMount() {
      const stop = onChecked((checked) => {
        this.setState({ checked, ...(checked.html !== undefined && { shown: true }) });
      });
      const stage = this.state.place.frame?.parentElement;
      const sizes = new ResizeObserver(() => {
        draw(this.state);
      });
      if (stage) sizes.observe(stage);
      // Decap draws the pane in a document that says nothing of its language.
      if (stage) stage.ownerDocument.documentElement.lang = 'fr';
      this.setState({
        stop: () => {
          stop();
          sizes.disconnect();
        },
      });
    },
    componentDidUpdate() {
      draw(this.state);
    },
    componentWillUnmount() {
      this.state.stop();
    },
    render() {
      const { checked, place, shown } = this.state;
      const problems = { className: shown ? 'preview-problems' : 'preview-problems begin' };
      const frame = {
        title: 'Aperçu de la page',
        sandbox: 'allow-same-origin',
        className: checked?.html === undefined ? 'late' : '',
        ref: (element: HTMLIFrameElement | null) => {
          place.frame = element;
        },
      };
      return h(
        'div',
        { className: 'preview' },
        h('div', { className: 'preview-bar' }, widthChoice(this), isProfile && pageChoice(this)),
        h('div', { ...problems, role: 'status' }, ...said(checked?.problems, shown)),
        h('div', { className: 'preview-stage' }, h('iframe', frame)),
      );
    },
  });
}

/** Nothing is loaded while the preview is out of sight, as on a phone. */
function draw({ place, width, checked }: State): void {
  const { frame } = place;
  if (!frame?.parentElement?.clientWidth) return;
  fitFrame(frame, width);
  if (checked?.html === undefined || checked.html === place.html) return;
  place.html = checked.html;
  showPage(frame, checked.html);
}

function widthChoice(preview: Instance<object, State>): ReactElement {
  return choice(
    'Largeur',
    { phone: 'Téléphone', desktop: 'Ordinateur' },
    preview.state.width,
    (width) => {
      localStorage.setItem(keptUnder, width);
      preview.setState({ width });
    },
  );
}

function pageChoice(preview: Instance<object, State>): ReactElement {
  return choice('Page', { home: 'Accueil', mairie: 'Mairie' }, preview.state.page, (page) => {
    chooseProfilePage(page);
    preview.setState({ page });
  });
}

/** Buttons of which one is pressed. */
function choice<K extends string>(
  label: string,
  options: Readonly<Record<K, string>>,
  chosen: K,
  choose: (key: K) => void,
): ReactElement {
  const { h } = decap();
  const buttons: ReactElement[] = [];
  for (const key in options) {
    const pressed = {
      'aria-pressed': key === chosen,
      onClick: () => {
        choose(key);
      },
    };
    buttons.push(h('button', { type: 'button', key, ...pressed }, options[key]));
  }
  return h('div', { className: 'preview-choice', role: 'group', 'aria-label': label }, ...buttons);
}

function said(problems: readonly FieldProblem[] = [], shown = false): ReactElement[] {
  if (problems.length === 0) return [];
  const { h } = decap();
  const items = problems.map((problem) =>
    h('li', { key: problem.message }, problemText(problem, ' › ')),
  );
  return [h('p', {}, shown ? waits : begins), h('ul', {}, ...items)];
}

const begins = 'La page se montrera ici quand l’essentiel sera rempli\u202f:';
const waits = 'La page se mettra à jour quand ce sera corrigé\u202f:';

const keptUnder = 'beffroi.preview-width';

function keptWidth(): Width {
  const kept = localStorage.getItem(keptUnder);
  return kept === 'desktop' ? 'desktop' : 'phone';
}
