import { hash } from 'node:crypto';
import { parse, stringify } from 'yaml';
import { checkData } from '../../../src/content/check.ts';
import { readMarkdown } from '../../../src/content/markdown.ts';
import { readYaml } from '../../../src/content/yaml.ts';
import { canonical } from '../../../src/gateway/canonical.ts';
import { event, type Event } from '../../../src/model/index.ts';
import { shortened } from './text.ts';

type Imported = NonNullable<Event['imported']>;
type Origin = Omit<Imported, 'digest'>;

/** The text of an event's file, in the desk's own style, with the digest by which a later import knows it. */
export function fileText(data: Event, body: string, { calendar, uid }: Origin): string {
  const signed = { ...data, imported: { calendar, uid, digest: 'x' } };
  const text = canonical('events', `---\n${stringify(signed)}---\n${body}`);
  return text.replace(/^ {2}digest: x$/m, `  digest: ${digestOf(text)}`);
}

/** A file as an import wrote it, once its event is in the calendar of this name no more. */
export function cancelledText(text: string, name: string): string {
  const { yaml, body } = parts(text);
  const data = event.schema.parse(parse(yaml));
  const note = `Cet événement n’est plus dans l’agenda « ${shortened(name, 120)} ».`;
  const { calendar = '', uid = '' } = data.imported ?? {};
  return fileText({ ...data, status: 'cancelled', statusNote: note }, body, { calendar, uid });
}

function parts(text: string): { yaml: string; body: string } {
  const [, yaml = '', body = ''] = /^---\n([^]*?\n)---\n([^]*)$/.exec(text) ?? [];
  return { yaml, body };
}

/** Whether a file is as an import wrote it. */
export function isUntouched(text: string, { digest }: Imported): boolean {
  return digestOf(text) === digest;
}

/** The digest that a file bears. */
export function digestIn(text: string): string | undefined {
  return /^ {2}digest: (.*)$/m.exec(text)?.[1];
}

/** Of the whole text but the digest itself. */
function digestOf(text: string): string {
  const rest = text.replace(/^ {2}digest: .*\n/m, '');
  // A letter first, which YAML takes for no number.
  return `d${hash('sha256', rest).slice(0, 16)}`;
}

/** What the reader refuses in such a file, in French. */
export function faultsOf(text: string): string[] {
  const { yaml, body } = parts(text);
  const { problems } = checkData(event, '', readYaml(yaml));
  return [...problems, ...readMarkdown(body).faults].map(({ message }) => message);
}
