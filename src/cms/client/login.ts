import { decap, isText, type Component } from './decap.ts';

export interface LoginProps {
  onLogin: (credentials: object) => void;
  inProgress: boolean;
  error?: unknown;
}

/** What shows before the desk: nobody types anything here, the session is opened elsewhere. */
export function loginPage(): Component<LoginProps> {
  const { h, createClass } = decap();
  return (made ??= createClass<LoginProps>({
    componentDidMount() {
      if (!this.props.inProgress) this.props.onLogin({});
    },
    render() {
      const { error, onLogin } = this.props;
      if (error === undefined)
        return h('p', { className: 'desk-page', role: 'status' }, 'Connexion…');
      const retry = {
        type: 'button',
        className: 'desk-button first',
        onClick: () => {
          onLogin({});
        },
      };
      return h(
        'main',
        { className: 'desk-page' },
        h('h1', {}, 'Le bureau est fermé'),
        h('p', { role: 'alert' }, sentenceOf(error)),
        h(
          'p',
          {},
          h('button', retry, 'Réessayer'),
          ' ',
          h('a', { href: '/admin/' }, 'Les communes'),
        ),
      );
    },
  }));
}

let made: Component<LoginProps> | undefined;

function sentenceOf(error: unknown): string {
  return isText(error) ? error : 'Votre session est terminée.';
}
