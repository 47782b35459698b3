import { decap, type Component } from '../decap.ts';
import { labelOf, type ControlProps } from './control.ts';

/** A title among the fields; it stores nothing. */
export function headingControl(): Component<ControlProps> {
  const { h, createClass } = decap();
  return createClass<ControlProps>({
    render() {
      return h('h2', { id: this.props.forID, className: 'beffroi-heading' }, labelOf(this.props));
    },
  });
}
