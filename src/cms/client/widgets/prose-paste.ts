import { plainHtml } from './prose-html.ts';

const cleaned = new WeakSet<Event>();

/** Gives the editor, in place of what is pasted from Word or from a page, what Markdown can say. */
export function pasteCleanly(event: Event): void {
  if (!(event instanceof ClipboardEvent) || cleaned.has(event)) return;
  const pasted = event.clipboardData;
  const html = pasted?.getData('text/html');
  if (!pasted || !html) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  event.target?.dispatchEvent(pasting(plainHtml(html), pasted.getData('text/plain')));
}

function pasting(html: string, text: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  cleaned.add(event);
  return event;
}
