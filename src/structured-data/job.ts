import type { JobPostingLeaf, MonetaryAmountLeaf, QuantitativeValueLeaf } from 'schema-dts';
import { Temporal } from 'temporal-polyfill';
import type { Commune, Entry } from '../content/commune.ts';
import { endOfDay } from '../dates/zones.ts';
import type { Offer } from '../model/index.ts';
import { placeIn } from './address.ts';
import { node } from './graph.ts';
import { ofName } from '../names.ts';

/** Google's words: https://developers.google.com/search/docs/appearance/structured-data/job-posting */
const employmentTypes: Readonly<Record<NonNullable<Offer['employment']>, string>> = {
  'full-time': 'FULL_TIME',
  'part-time': 'PART_TIME',
  temporary: 'TEMPORARY',
  seasonal: 'TEMPORARY',
  apprenticeship: 'INTERN',
};

const periods = { hour: 'HOUR', month: 'MONTH', year: 'YEAR' } as const;

/** A job to take, whose page is at `url`. */
export function jobPosting(
  commune: Commune,
  { data, html }: Entry<Offer>,
  url: string,
): JobPostingLeaf {
  const employer = data.contact.name ?? data.proposedBy ?? `Mairie ${ofName(commune.profile.name)}`;
  return node<JobPostingLeaf>({
    '@type': 'JobPosting',
    '@id': `${url}#annonce`,
    url,
    title: data.title,
    description: html || data.summary,
    datePosted: data.published,
    validThrough: lastMoment(data.ends, commune.zone),
    hiringOrganization: { '@type': 'Organization', name: employer },
    jobLocation: placeIn(commune, data.place),
    employmentType: data.employment && employmentTypes[data.employment],
    baseSalary: data.salary && salary(data.salary),
  });
}

/** The last day counts whole: a plain date would end it at its midnight. */
function lastMoment(day: string, zone: string): string {
  const end = endOfDay(Temporal.PlainDate.from(day), zone).subtract({ seconds: 1 });
  return end.toString({ timeZoneName: 'never' });
}

function salary({ min, max, per }: NonNullable<Offer['salary']>): MonetaryAmountLeaf {
  return {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: node<QuantitativeValueLeaf>({
      '@type': 'QuantitativeValue',
      minValue: min,
      maxValue: max,
      unitText: periods[per],
    }),
  };
}
