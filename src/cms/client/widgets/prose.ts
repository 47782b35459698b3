import { decap, isText, type Component, type ReactElement } from '../decap.ts';
import { labelOf, textOf, typed, type ControlProps } from './control.ts';
import { withSigns } from './prose-blocks.ts';
import { Memory } from './prose-memory.ts';
import { pasteCleanly } from './prose-paste.ts';

interface State {
  memory: Memory;
  listen: (box: HTMLElement | null) => void;
  /** Changes when the text is replaced from outside: the editor reads its text only once. */
  opening: number;
  /** The text is more than the editor can show: it is written as it is. */
  plain: boolean;
}

/** Rich text that opens without a change, and in which Word pastes as plain Markdown. */
export function proseControl(): Component<ControlProps> {
  const { CMS, h, createClass } = decap();
  const editor = CMS.getWidget('richtext')?.control;
  if (!editor) throw new Error('Decap has no rich text.');
  return createClass<ControlProps, State>({
    getInitialState() {
      const memory = new Memory(textOf(this.props));
      const hear = (box: HTMLElement | null) => {
        listen(box, memory);
      };
      return { memory, listen: hear, opening: 0, plain: false };
    },
    componentDidUpdate(previous) {
      const { memory, opening } = this.state;
      const text = textOf(this.props);
      if (text === textOf(previous) || text === memory.text) return;
      memory.replace(text);
      this.setState({ opening: opening + 1, plain: false });
    },
    render() {
      const { memory, listen, opening, plain } = this.state;
      const keep = (text: string) => {
        memory.text = text;
        this.props.onChange(text || undefined);
      };
      if (plain) return written(this.props, keep);
      const onChange = (markdown: unknown) => {
        const text = memory.hear(isText(markdown) ? withSigns(markdown) : '');
        if (memory.isLosing()) this.setState({ plain: true });
        else if (text !== undefined) keep(text);
      };
      const box = { className: 'beffroi-prose', role: 'group', 'aria-label': labelOf(this.props) };
      const control = { ...this.props, onChange, key: opening };
      return h('div', { ...box, ref: listen }, h(editor, control));
    },
  });
}

/** The text in Markdown, as the file has it. */
function written(props: ControlProps, keep: (text: string) => void): ReactElement {
  const { h } = decap();
  const field = {
    id: props.forID,
    rows: 14,
    value: textOf(props),
    onChange: (event: Event) => {
      keep(typed(event));
    },
  };
  return h('div', { className: 'beffroi' }, h('p', {}, moreThanShown), h('textarea', field));
}

const moreThanShown =
  'La mise en forme de ce texte est plus riche que ce que l’éditeur sait montrer\u202f: pour que rien ne se perde, il est écrit ici en Markdown.';

/** Hears of what someone writes before the editor acts on it. */
function listen(box: HTMLElement | null, memory: Memory): void {
  for (const name of ['beforeinput', 'cut', 'drop', 'keydown', 'mousedown', 'paste'])
    box?.addEventListener(
      name,
      (event) => {
        memory.touched ||= writes(event);
      },
      true,
    );
  box?.addEventListener('paste', pasteCleanly, true);
}

function writes(event: Event): boolean {
  if (event instanceof KeyboardEvent)
    return event.key.length === 1 || ['Enter', 'Backspace', 'Delete', 'Tab'].includes(event.key);
  const { target, type } = event;
  return (
    type !== 'mousedown' ||
    (target instanceof Element && target.closest('button, [role="menuitem"]') !== null)
  );
}
