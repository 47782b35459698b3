import { decap, isRecord, isText, type Component } from '../decap.ts';
import { currentDraft } from '../drafts.ts';
import { textOf, typed, type ControlProps } from './control.ts';

interface Choice {
  value: string;
  label: string;
}

/** An item of another list of the form, chosen by its name and stored by its identifier. */
export function referenceControl(): Component<ControlProps> {
  const { h, createClass } = decap();
  return createClass<ControlProps, { choices: Choice[] }>({
    getInitialState: () => ({ choices: [] }),
    componentDidMount() {
      this.setState({ choices: choicesOf(this.props) });
    },
    render() {
      const { forID, onChange } = this.props;
      const select = {
        id: forID,
        value: textOf(this.props),
        onChange: (event: Event) => {
          onChange(typed(event) || undefined);
        },
        // Names may have been written since, a little higher in the form.
        onFocus: () => {
          this.setState({ choices: choicesOf(this.props) });
        },
      };
      const options = this.state.choices.map(({ value, label }) =>
        h('option', { key: value, value }, label),
      );
      return h('div', { className: 'beffroi' }, h('select', select, ...options));
    },
  });
}

/** Those of the form; a value that is none of them shows as it is. */
function choicesOf(props: ControlProps): Choice[] {
  const value = textOf(props);
  const known = itemsOf(props);
  const stray = value !== '' && !known.some((one) => one.value === value);
  return [{ value: '', label: '' }, ...known, ...(stray ? [{ value, label: value }] : [])];
}

function itemsOf({ field }: ControlProps): Choice[] {
  const items = currentDraft()?.data[String(field.get('list'))];
  const shown = String(field.get('shown')).split(' ');
  return (Array.isArray(items) ? items : []).filter(isRecord).flatMap((item) => {
    const { id } = item;
    const names = shown.map((key) => item[key]).filter(isText);
    return isText(id) && id !== '' ? [{ value: id, label: names.join(' ') || id }] : [];
  });
}
