import { decimalProblem, formatDecimal, parseDecimal, type Bounds } from '../../decimal.ts';
import { decap, type Component } from '../decap.ts';
import { typed, verdict, type ControlProps } from './control.ts';

interface State {
  /** As it is being typed: « 7, » is not yet « 7,5 ». */
  text: string;
}

/** A number with a comma; what is typed is kept as it is when it is no number. */
export function decimalControl(): Component<ControlProps> {
  const { h, createClass } = decap();
  return createClass<ControlProps, State>({
    getInitialState() {
      return { text: formatDecimal(this.props.value) };
    },
    componentDidUpdate(previous) {
      const { value } = this.props;
      const isNew = value !== previous.value && value !== stored(this.state.text);
      if (isNew) this.setState({ text: formatDecimal(value) });
    },
    isValid() {
      const value = stored(this.state.text);
      const bounds = boundsOf(this.props);
      return verdict(this.props, value === undefined ? undefined : decimalProblem(value, bounds));
    },
    render() {
      const { forID, onChange, setActiveStyle, setInactiveStyle } = this.props;
      const input = {
        id: forID,
        type: 'text',
        inputMode: 'decimal',
        value: this.state.text,
        onChange: (event: Event) => {
          const text = typed(event);
          this.setState({ text });
          onChange(stored(text));
        },
        onFocus: setActiveStyle,
        onBlur: setInactiveStyle,
      };
      return h('div', { className: 'beffroi' }, h('input', input));
    },
  });
}

function stored(text: string): number | string | undefined {
  return text.trim() === '' ? undefined : parseDecimal(text);
}

function boundsOf({ field }: ControlProps): Bounds {
  const [lowest, highest] = [field.get('lowest'), field.get('highest')];
  return {
    ...(typeof lowest === 'number' && { lowest }),
    ...(typeof highest === 'number' && { highest }),
    integer: field.get('integer') === true,
  };
}
