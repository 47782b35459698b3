import { isRecord, isText } from './decap.ts';

/** The text of a file, from what Decap holds: JSON is YAML, which the gateway writes in its own form. */
export function rawOf(data: unknown, isEntry: boolean): string {
  if (!isRecord(data)) return '';
  if (!isEntry) return JSON.stringify(data);
  const { body, ...fields } = data;
  return `---\n${JSON.stringify(fields)}\n---\n${isText(body) ? body : ''}`;
}
