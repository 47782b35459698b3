/** Things by kind, in the order of the model’s kinds; kinds without one are left out. */
export function byKind<Kind extends string, Thing>(
  kinds: Readonly<Record<Kind, string>>,
  things: readonly Thing[],
  kindOf: (thing: Thing) => Kind,
): [Kind, Thing[]][] {
  const order = Object.keys(kinds);
  const groups = Map.groupBy(things, kindOf);
  return [...groups].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}
