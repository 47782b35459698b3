import { hoursFormProblem } from '../../hours-form-problem.ts';
import { formatHours, noHours, parseHours, type HoursForm } from '../../hours-form.ts';
import { decap, type Component, type ReactElement } from '../decap.ts';
import { labelOf, textOf, typed, verdict, type ControlProps } from './control.ts';
import { dayField } from './hours-day.ts';
import { dayNames, presets } from './hours-edit.ts';
import { hoursSentence } from './hours-sentence.ts';

interface State {
  /** Absent when the value says more than a form can. */
  form: HoursForm | undefined;
  /** The value that the form comes from, or that it last gave. */
  known: string;
}

/** The opening hours of each day of a week, stored in OpenStreetMap's syntax. */
export function hoursControl(): Component<ControlProps> {
  const { h, createClass } = decap();
  return createClass<ControlProps, State>({
    getInitialState() {
      return read(textOf(this.props));
    },
    componentDidUpdate(previous) {
      const value = textOf(this.props);
      if (value !== textOf(previous) && value !== this.state.known) this.setState(read(value));
    },
    isValid() {
      const { form } = this.state;
      return verdict(this.props, form && hoursFormProblem(form));
    },
    render() {
      const { form } = this.state;
      const box = { className: 'beffroi hours', role: 'group', 'aria-label': labelOf(this.props) };
      const keep = (known: string) => {
        this.setState({ known });
        this.props.onChange(known || undefined);
      };
      const change = (next: HoursForm) => {
        this.setState({ form: next });
        if (hoursFormProblem(next) === undefined) keep(formatHours(next));
      };
      if (!form) return h('div', box, ...written(this.props, keep, change));
      return h('div', box, starts(form, change), week(form, change), said(form));
    },
  });
}

function read(value: string): State {
  return { form: parseHours(value), known: value };
}

function week(form: HoursForm, change: (form: HoursForm) => void): ReactElement {
  const { h } = decap();
  return h('div', {}, ...dayNames.map((_, index) => dayField(form, index, change)));
}

/** What a place that says nothing yet may start from. */
function starts(form: HoursForm, change: (form: HoursForm) => void): ReactElement | false {
  const { h } = decap();
  if (formatHours(form) !== '') return false;
  const buttons = presets.map(({ label, form: preset }) => {
    const onClick = () => {
      change(preset);
    };
    return h('button', { type: 'button', key: label, onClick }, label);
  });
  return h(
    'div',
    { className: 'presets' },
    h('p', {}, 'Pour commencer plus vite\u202f:'),
    ...buttons,
  );
}

function said(form: HoursForm): ReactElement {
  const { h } = decap();
  const problem = hoursFormProblem(form);
  const className = problem === undefined ? 'said' : 'said wrong';
  return h('p', { className, role: 'status' }, problem ?? hoursSentence(form));
}

/** Hours that no form can hold are written in their own syntax, or begun again. */
function written(
  props: ControlProps,
  keep: (value: string) => void,
  change: (form: HoursForm) => void,
): ReactElement[] {
  const { h } = decap();
  const field = {
    'aria-label': `${labelOf(props)}, en détail`,
    rows: 3,
    value: textOf(props),
    onChange: (event: Event) => {
      keep(typed(event));
    },
  };
  const again = () => {
    change(noHours);
  };
  return [
    h('p', {}, moreThanAWeek),
    h('textarea', field),
    h('button', { type: 'button', onClick: again }, 'Recommencer avec une semaine simple'),
  ];
}

const moreThanAWeek =
  'Ces horaires changent selon les mois ou les semaines\u202f: le formulaire ne sait pas les montrer. Ils sont écrits ici comme sur OpenStreetMap, et l’aperçu montre ce qu’ils donnent.';
