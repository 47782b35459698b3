import {
  formatRecurrence,
  parseRecurrence,
  recurrenceFormProblem,
  type RecurrenceForm,
} from '../../recurrence-form.ts';
import { decap, type Component, type ReactElement } from '../decap.ts';
import { valueBeside } from '../fields.ts';
import { labelOf, textOf, typed, verdict, type ControlProps } from './control.ts';
import { choice } from './parts.ts';
import { endFields } from './recurrence-end.ts';
import { rhythmFields } from './recurrence-fields.ts';
import {
  firstDay,
  formKey,
  frequencies,
  keyOf,
  withFrequency,
  type FirstDay,
} from './recurrence-edit.ts';
import { recurrenceSentence } from './recurrence-sentence.ts';

interface State {
  /** Absent when there is no repetition, or when it says more than a form can. */
  form: RecurrenceForm | undefined;
  /** The value that the form comes from, or that it last gave. */
  known: string;
}

/** How something that has a first day comes back, stored as a rule of RFC 5545, or nothing. */
export function recurrenceControl(): Component<ControlProps> {
  const { h, createClass } = decap();
  return createClass<ControlProps, State>({
    getInitialState() {
      return read(textOf(this.props));
    },
    componentDidMount() {
      // The first day is read in the page, where this field now is.
      this.setState({});
    },
    componentDidUpdate(previous) {
      const value = textOf(this.props);
      if (value !== textOf(previous) && value !== this.state.known) this.setState(read(value));
    },
    isValid() {
      const { form } = this.state;
      return verdict(this.props, form && recurrenceFormProblem(form));
    },
    render() {
      const { form, known } = this.state;
      const first = () => firstDayOf(this.props);
      const keep = (value: string) => {
        this.setState({ known: value });
        this.props.onChange(value || undefined);
      };
      const change = (next: RecurrenceForm | undefined) => {
        this.setState({ form: next });
        if (!next) keep('');
        else if (recurrenceFormProblem(next) === undefined) keep(formatRecurrence(next));
      };
      const box = {
        className: 'beffroi recurrence',
        role: 'group',
        'aria-label': labelOf(this.props),
      };
      const isOther = known !== '' && !form;
      return h(
        'div',
        box,
        frequency({ form, isOther, first, id: this.props.forID }, change),
        isOther && written(this.props, keep),
        ...(form ? [rhythmFields(form, first, change), endFields(form, change), said(form)] : []),
      );
    },
  });
}

function read(value: string): State {
  return { form: value === '' ? undefined : parseRecurrence(value), known: value };
}

/** That of the same item in a list, as it is now: Decap does not draw this field again when it changes. */
function firstDayOf({ forID }: ControlProps): FirstDay {
  return firstDay(valueBeside(forID, 'start'));
}

interface Shown {
  form: RecurrenceForm | undefined;
  isOther: boolean;
  first: () => FirstDay;
  id: string;
}

function frequency(
  { form, isOther, first, id }: Shown,
  change: (form: RecurrenceForm | undefined) => void,
): ReactElement {
  const known = frequencies(form);
  const options: [string, string][] = [
    ['', 'Ne se répète pas'],
    ...known.map((one): [string, string] => [keyOf(one), one.label]),
    ...(isOther ? [['other', 'Autrement'] satisfies [string, string]] : []),
  ];
  const chosen = form ? formKey(form) : isOther ? 'other' : '';
  return choice({ id, options, chosen }, (key) => {
    const found = known.find((one) => keyOf(one) === key);
    if (key !== 'other') change(found && withFrequency(form, found, first()));
  });
}

function said(form: RecurrenceForm): ReactElement {
  const { h } = decap();
  const problem = recurrenceFormProblem(form);
  const className = problem === undefined ? 'said' : 'said wrong';
  return h('p', { className, role: 'status' }, problem ?? recurrenceSentence(form));
}

/** A rule that no form can hold is written as it is. */
function written(props: ControlProps, keep: (value: string) => void): ReactElement {
  const { h } = decap();
  const input = {
    type: 'text',
    value: textOf(props),
    onChange: (event: Event) => {
      keep(typed(event));
    },
  };
  return h(
    'label',
    {},
    'La règle, comme dans un agenda électronique (RFC 5545) ',
    h('input', input),
  );
}
