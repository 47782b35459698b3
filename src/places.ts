import { moneyText, numberText } from './dates/french.ts';
import type { Place } from './model/index.ts';

/** « 120 personnes ». */
export function capacityText({ capacity }: Place): string | undefined {
  if (capacity === undefined) return undefined;
  return `${numberText(capacity)}\u00a0personne${capacity > 1 ? 's' : ''}`;
}

/** « 85 m² ». */
export function surfaceText({ surface }: Place): string | undefined {
  return surface === undefined ? undefined : `${numberText(surface)}\u00a0m²`;
}

/**
 * « à partir de 80 € », « gratuit pour les habitants »: the least of the first tariff, which the mairie
 * puts first; the others may be for the cleaning.
 */
export function priceText({ tariffs = [] }: Place): string | undefined {
  const amounts = tariffs.map(({ residents, others }) => [residents, others].filter(isKnown));
  const [first] = amounts;
  if (!first) return undefined;
  const least = Math.min(...first);
  if (least === 0) return Math.max(...first) === 0 ? 'gratuit' : 'gratuit pour les habitants';
  return amounts.flat().length > 1 ? `à partir de ${moneyText(least)}` : moneyText(least);
}

const isKnown = (amount: number | undefined) => amount !== undefined;

/** A tariff as a line of a table. */
export interface TariffRow {
  title: string;
  /** In the order of the columns; empty when it is not for them. */
  amounts: string[];
}

/** The tariffs of a place, with a column for each of those who pay one. */
export function tariffTable({ tariffs = [] }: Place): { columns: string[]; rows: TariffRow[] } {
  const payers = (
    [
      ['residents', 'Habitants'],
      ['others', 'Extérieurs'],
    ] as const
  ).filter(([key]) => tariffs.some((tariff) => tariff[key] !== undefined));
  const rows = tariffs.map((tariff) => ({
    title: tariff.title,
    amounts: payers.map(([key]) => amountText(tariff[key])),
  }));
  return { columns: payers.map(([, name]) => name), rows };
}

function amountText(amount: number | undefined): string {
  if (amount === undefined) return '—';
  return amount === 0 ? 'Gratuit' : moneyText(amount);
}
