import { z } from 'zod';
import { empty, fault, field } from './field.ts';
import { keysOf } from './keys.ts';

export interface Help {
  hint?: string;
}

/** A sentence or two of prose, on which French typography is applied. `max` is in characters. */
export function text(label: string, { max = 200, hint }: Help & { max?: number } = {}) {
  const check = z
    .string(fault('On attend ici du texte.'))
    .overwrite(onOneLine)
    .min(1, empty)
    .max(max, `Ce texte est trop long : ${String(max)} caractères au plus.`);
  return field(check, { label, hint, widget: { kind: 'text', multiline: max >= 200 } });
}

/** Markdown, rendered to sanitised HTML by the reader. */
export function markdown(label: string, { hint }: Help = {}) {
  const check = z
    .string(fault('On attend ici du texte.'))
    .min(1, empty)
    .max(20_000, 'Ce texte est trop long : 20 000 caractères au plus.');
  return field(check, { label, hint, widget: { kind: 'markdown' } });
}

/** A code or reference that must match a pattern, left exactly as written. */
export function code(
  label: string,
  { pattern, example, hint }: Help & { pattern: RegExp; example: string },
) {
  const sentence = `On attend ici une valeur comme « ${example} ».`;
  const check = z.string(fault(sentence)).regex(pattern, sentence);
  return field(check, { label, hint, widget: { kind: 'code', example } });
}

/** An http(s) address. */
export function link(label: string, { hint }: Help = {}) {
  const sentence = 'On attend ici une adresse complète, comme « https://www.exemple.fr ».';
  const check = z
    .url({ protocol: /^https?$/, hostname: /\./, ...fault(sentence) })
    .regex(/^https?:\/\/[^\s"<>\\]+$/, sentence);
  return field(check, { label, hint, widget: { kind: 'link' } });
}

export function email(label: string, { hint }: Help = {}) {
  const example = 'mairie@exemple.fr';
  const check = z.email(fault(`On attend ici une adresse électronique, comme « ${example} ».`));
  return field(check, { label, hint, widget: { kind: 'code', example } });
}

/** A French phone number, or a short one (15, 112, 3237). */
export function phone(label: string, { hint }: Help = {}) {
  const pattern = /^(?:(?:0|\+\d{2,3} ?)[1-9](?:[ .]?\d{2}){4}|\d{2,4}|08\d{2} ?\d{3} ?\d{3})$/;
  return code(label, { pattern, example: '05 49 00 00 00', ...(hint && { hint }) });
}

export function number(
  label: string,
  { min, max, unit = '', hint }: Help & { min: number; max: number; unit?: string },
) {
  const sentence = `On attend ici un nombre de ${String(min)} à ${String(max)}, sans guillemets ni espace, avec un point pour les décimales.`;
  const check = z.number(fault(sentence)).min(min, sentence).max(max, sentence);
  return field(check, { label, hint, widget: { kind: 'number', unit } });
}

export function integer(
  label: string,
  { min, max, unit = '', hint }: Help & { min: number; max: number; unit?: string },
) {
  const sentence = `On attend ici un nombre entier de ${String(min)} à ${String(max)}, sans guillemets ni espace.`;
  const check = z.int(fault(sentence)).min(min, sentence).max(max, sentence);
  return field(check, { label, hint, widget: { kind: 'number', unit } });
}

export function yesNo(label: string, { hint }: Help = {}) {
  const check = z.boolean(
    fault('On attend ici « true » (oui) ou « false » (non), sans guillemets.'),
  );
  return field(check, { label, hint, widget: { kind: 'boolean' } });
}

/** A calendar day, YYYY-MM-DD. */
export function day(label: string, { hint }: Help = {}) {
  const sentence = 'On attend ici un jour qui existe, écrit année-mois-jour, comme « 2027-07-14 ».';
  return field(z.iso.date(fault(sentence)), { label, hint, widget: { kind: 'day' } });
}

/** A local time, HH:MM. */
export function time(label: string, { hint }: Help = {}) {
  const sentence = 'On attend ici une heure sur 24 heures, comme « 09:30 ».';
  const check = z.string(fault(sentence)).regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, sentence);
  return field(check, { label, hint, widget: { kind: 'time' } });
}

/** One of several values; `options` gives each value's French label. */
export function choice<const V extends string>(
  label: string,
  options: Readonly<Record<V, string>>,
  { hint }: Help = {},
) {
  const known = Object.entries<string>(options).map(([value, name]) => `${value} (${name})`);
  const check = z.enum(
    keysOf(options),
    fault(`On attend ici l’une de ces valeurs : ${known.join(', ')}.`),
  );
  return field(check, { label, hint, widget: { kind: 'choice', options } });
}

/** Opening hours in the OpenStreetMap syntax; the reader checks the syntax itself. */
export function hours(label: string, { hint }: Help = {}) {
  const sentence = 'On attend ici des horaires, comme « Mo-Fr 09:00-12:00; Sa off ».';
  return field(z.string(fault(sentence)).min(1, sentence), {
    label,
    hint,
    widget: { kind: 'hours' },
  });
}

/** An RFC 5545 recurrence rule; the reader checks the rule itself. */
export function recurrence(label: string, { hint }: Help = {}) {
  const sentence = 'On attend ici une règle de répétition, comme « FREQ=WEEKLY;BYDAY=FR ».';
  const check = z.string(fault(sentence)).regex(/^FREQ=/, sentence);
  return field(check, { label, hint, widget: { kind: 'recurrence' } });
}

/** Fields that go together; an unknown key among them is refused. */
export function group<F extends z.ZodRawShape>(label: string, fields: F, { hint }: Help = {}) {
  const check = z.strictObject(fields, fault('On attend ici plusieurs champs, un par ligne.'));
  return field(check, { label, hint, widget: { kind: 'group' } });
}

export function list<T extends z.ZodType>(label: string, item: T, { hint }: Help = {}) {
  const check = z
    .array(item, fault('On attend ici une liste, chaque élément après un tiret.'))
    .max(200, 'Cette liste est trop longue : 200 éléments au plus.');
  return field(check, { label, hint, widget: { kind: 'list' } });
}

const onOneLine = (value: string) => value.replace(/[ \t\n]+/g, ' ').trim();
