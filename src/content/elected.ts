import type { Temporal } from 'temporal-polyfill';
import type { Profile } from '../model/index.ts';

type Person = NonNullable<Profile['people']>[number];
type Mandate = NonNullable<Profile['mandates']>[number];

/** A person and the mandate held. */
export interface Elected {
  person: Person;
  mandate: Mandate;
}

/** The mairie, unless it is an example, whose facts must not be taken for the real ones. */
export function realMairie({ mairie }: Profile): Profile['mairie'] {
  return mairie?.example ? undefined : mairie;
}

/** The mayor on a given day; those who are elected in an example are invented. */
export function mayorOn(profile: Profile, day: Temporal.PlainDate): Person | undefined {
  if (profile.mairie?.example) return undefined;
  return electedOn(profile, day).find(({ mandate }) => mandate.role === 'mayor')?.person;
}

const order: readonly Mandate['role'][] = ['mayor', 'delegate-mayor', 'deputy-mayor', 'councillor'];

/** Those who hold a mandate on a given day: the mayor, then the deputies by rank, then the others by name. */
export function electedOn(
  { people = [], mandates = [] }: Profile,
  day: Temporal.PlainDate,
): Elected[] {
  const today = day.toString();
  return mandates
    .filter(({ start, end }) => start <= today && (end === undefined || today <= end))
    .flatMap((mandate) =>
      people.filter(({ id }) => id === mandate.person).map((person) => ({ person, mandate })),
    )
    .toSorted(byRank);
}

function byRank(a: Elected, b: Elected): number {
  return (
    order.indexOf(a.mandate.role) - order.indexOf(b.mandate.role) ||
    (a.mandate.rank ?? 99) - (b.mandate.rank ?? 99) ||
    a.person.familyName.localeCompare(b.person.familyName, 'fr')
  );
}
