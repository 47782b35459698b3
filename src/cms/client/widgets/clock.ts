import { decap, type Component } from '../decap.ts';
import { textOf, typed, type ControlProps } from './control.ts';

/** A time of the day, stored « 09:30 », or nothing. */
export function clockControl(): Component<ControlProps> {
  const { h, createClass } = decap();
  return createClass<ControlProps>({
    render() {
      const { forID, onChange, setActiveStyle, setInactiveStyle } = this.props;
      const value = textOf(this.props);
      const input = {
        id: forID,
        type: inputType(value),
        value,
        onChange: (event: Event) => {
          onChange(typed(event) || undefined);
        },
        onFocus: setActiveStyle,
        onBlur: setInactiveStyle,
      };
      return h('div', { className: 'beffroi' }, h('input', input));
    },
  });
}

/** The browser's own field shows nothing of a value that is no time: a plain one does. */
function inputType(value: string): 'time' | 'text' {
  return value === '' || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value) ? 'time' : 'text';
}
