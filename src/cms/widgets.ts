import { z } from 'zod';
import { spaced } from '../content/typography.ts';
import type { Widget } from '../model/index.ts';
import { titleField } from './layout.ts';
import type { CmsField } from './types.ts';

/** What a field says besides its name and label. */
export type Settings = Omit<CmsField, 'name' | 'label'>;

/** Decap's rich text without what the site has no use for, wrapped so that opening is not changing. */
export const prose: Settings = {
  widget: 'prose',
  buttons: [
    ...['bold', 'italic', 'link', 'heading-two', 'heading-three'],
    ...['bulleted-list', 'numbered-list', 'quote'],
  ],
  modes: ['rich_text'],
  editor_components: ['image'],
};

type Kind = Exclude<
  Widget['kind'],
  'text' | 'number' | 'choice' | 'reference' | 'entry' | 'group' | 'list'
>;

const simple: Readonly<Record<Kind, Settings>> = {
  markdown: prose,
  code: { widget: 'string' },
  link: { widget: 'string' },
  boolean: { widget: 'boolean' },
  day: { widget: 'day' },
  time: { widget: 'clock' },
  hours: { widget: 'hours' },
  recurrence: { widget: 'recurrence' },
  // Not by its address: each visitor would ask another site for it.
  picture: { widget: 'image', choose_url: false },
  document: { widget: 'file', choose_url: false },
};

/** The widget of a field that holds one value. */
export function valueWidget(check: z.core.$ZodType, widget: Widget): Settings {
  switch (widget.kind) {
    case 'text':
      return { widget: widget.multiline ? 'text' : 'string' };
    case 'number':
      return decimal(check);
    case 'choice':
      return { widget: 'select', options: choices(widget.options) };
    case 'reference':
      return { widget: 'reference', list: widget.list, shown: widget.shown.join(' ') };
    case 'entry':
      return { widget: 'entry', list: widget.folder, shown: titleField(widget.folder) };
    case 'group':
    case 'list':
      throw new TypeError('Groups and lists hold fields.');
    default:
      return simple[widget.kind];
  }
}

function decimal(check: z.core.$ZodType): Settings {
  const bounds = check instanceof z.ZodNumber ? check : undefined;
  return {
    widget: 'decimal',
    ...(typeof bounds?.minValue === 'number' && { lowest: bounds.minValue }),
    ...(typeof bounds?.maxValue === 'number' && { highest: bounds.maxValue }),
    ...(bounds?.format === 'safeint' && { integer: true }),
  };
}

function choices(options: Readonly<Record<string, string>>): { label: string; value: string }[] {
  return Object.entries(options).map(([value, label]) => ({
    label: spaced(label.charAt(0).toUpperCase() + label.slice(1)),
    value,
  }));
}
