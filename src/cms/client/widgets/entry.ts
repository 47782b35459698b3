import { decap, isRecord, textAt, type Component } from '../decap.ts';
import { currentDraft } from '../drafts.ts';
import { day } from '../words.ts';
import { textOf, type ControlProps } from './control.ts';
import { choice } from './parts.ts';

type Option = readonly [value: string, label: string];

/** An entry of another collection of the commune, chosen by its title and stored by its file's name. */
export function entryControl(): Component<ControlProps> {
  const { h, createClass } = decap();
  return createClass<ControlProps, { entries: Option[] }>({
    getInitialState: () => ({ entries: [] }),
    componentDidMount() {
      void publishedEntries(this.props).then((entries) => {
        this.setState({ entries });
      });
    },
    render() {
      const { forID, onChange } = this.props;
      const chosen = textOf(this.props);
      const options = optionsOf(this.state.entries, chosen);
      return h(
        'div',
        { className: 'beffroi' },
        choice({ id: forID, options, chosen }, (value) => {
          onChange(value || undefined);
        }),
      );
    },
  });
}

/** Those that are known; the chosen one shows as it is when it is none of them, or not yet. */
function optionsOf(entries: readonly Option[], chosen: string): Option[] {
  const isStray = chosen !== '' && !entries.some(([value]) => value === chosen);
  return [['', ''], ...entries, ...(isStray ? [[chosen, chosen] as const] : [])];
}

/** The entries that are online, by their titles; sessions by their days, the latest first. */
async function publishedEntries({ field, forID, query }: ControlProps): Promise<Option[]> {
  const shown = String(field.get('shown'));
  const answer = await query(forID, collectionOf(String(field.get('list'))), [shown], '');
  const payload = isRecord(answer) ? answer['payload'] : undefined;
  const hits: unknown = isRecord(payload) ? payload['hits'] : undefined;
  return (Array.isArray(hits) ? hits : [])
    .map((hit) => [textAt(hit, 'slug'), textAt(isRecord(hit) ? hit['data'] : {}, shown)] as const)
    .toSorted(([, one], [, other]) => compare(one, other))
    .map(([slug, title]) => [slug, labelOf(title) || slug]);
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

function compare(one: string, other: string): number {
  return isDay(one) ? other.localeCompare(one) : one.localeCompare(other, 'fr');
}

/** A title as it is; « 12 mars 2026 » for a day. */
function labelOf(title: string): string {
  return isDay(title) ? day(new Date(`${title}T00:00`)) : title;
}

/** The name of another collection of the commune that the form is of: `vienne--civray--places`. */
function collectionOf(type: string): string {
  const [department = '', commune = ''] = currentDraft()?.collection.split('--') ?? [];
  return [department, commune, type].join('--');
}
