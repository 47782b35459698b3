import { decap, type Component } from '../decap.ts';
import { textOf, typed, type ControlProps } from './control.ts';

/** A time of the day, stored « 09:30 », or nothing. */
export function clockControl(): Component<ControlProps> {
  return control('time', /^(?:[01]\d|2[0-3]):[0-5]\d$/);
}

/**
 * A day, stored « 2026-12-31 », or nothing. Decap’s own field takes the first figure of a year that is
 * being typed for the year, and writes another in its place.
 */
export function dayControl(): Component<ControlProps> {
  return control('date', /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
}

/** What the configuration gives for the day on which the form is opened. */
const today = '{{now}}';

function dayOf(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${String(date.getFullYear())}-${month ?? ''}-${day ?? ''}`;
}

/** The browser's own field; it would show nothing of another value, which a plain field does. */
function control(type: 'date' | 'time', shown: RegExp): Component<ControlProps> {
  const { h, createClass } = decap();
  return createClass<ControlProps>({
    componentDidMount() {
      const { onChange } = this.props;
      if (textOf(this.props) === today) onChange(dayOf(new Date()));
    },
    render() {
      const { forID, onChange, setActiveStyle, setInactiveStyle } = this.props;
      const value = textOf(this.props);
      const input = {
        id: forID,
        type: value === '' || shown.test(value) ? type : 'text',
        value,
        // A year has four figures.
        max: type === 'date' ? '9999-12-31' : undefined,
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
