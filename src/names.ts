/** « d’Asnois », « de Civray », « du Bouchet », « de La Chapelle-Bâton ». */
export function ofName(name: string): string {
  const { article, rest } = split(name);
  if (article) return `${article === 'Le' ? 'du' : 'des'} ${rest}`;
  return /^[aeiouyœ]/i.test(name.normalize('NFD')) ? `d’${name}` : `de ${name}`;
}

/** « à Civray », « au Bouchet », « aux Adjots ». */
export function atName(name: string): string {
  const { article, rest } = split(name);
  return article ? `${article === 'Le' ? 'au' : 'aux'} ${rest}` : `à ${name}`;
}

/** « Salle des fêtes, 2 rue du Pont ». */
export function placeText({
  name,
  address,
}: {
  name: string;
  address?: string | undefined;
}): string {
  return [name, address].filter(Boolean).join(', ');
}

/** Only « le » and « les » contract with the preposition. */
function split(name: string): { article: string | undefined; rest: string } {
  const match = /^(Les?) (.+)$/.exec(name);
  return { article: match?.[1], rest: match?.[2] ?? name };
}
