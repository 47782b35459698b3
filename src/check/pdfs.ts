import type { Draft } from '../content/collection.ts';
import type { PublishedDocument } from '../content/media.ts';
import type { Problem, WarningName } from '../content/problem.ts';

/** What the PDFs that files name say of themselves, or do not. `commune` is the name of theirs. */
export function pdfWarnings(
  drafts: readonly Draft[],
  pdfs: ReadonlyMap<string, PublishedDocument>,
  commune: string,
): Problem[] {
  return drafts.flatMap(({ file, media }) =>
    media.flatMap(({ path, at }) => {
      const pdf = pdfs.get(path);
      return pdf ? faultsOf(pdf, commune).map((fault) => ({ ...fault, file, ...at })) : [];
    }),
  );
}

function faultsOf(
  { hasText, title, author }: PublishedDocument,
  commune: string,
): { name: WarningName; message: string }[] {
  const isPerson = author !== undefined && !isOfCommune(author, commune);
  return [
    ...(hasText ? [] : [{ name: 'pdf-text' as const, message: noText }]),
    ...(title === undefined ? [{ name: 'pdf-title' as const, message: noTitle }] : []),
    ...(isPerson ? [{ name: 'pdf-author' as const, message: named(author) }] : []),
  ];
}

/** « Mairie de Civray », « Commune de Civray », « Civray »: no person. */
function isOfCommune(author: string, commune: string): boolean {
  const words = plain(author);
  return words.includes(plain(commune)) || /\b(?:mairie|commune)\b/.test(words);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const again = 'puis exportez-le de nouveau en PDF';
const noText =
  'Ce PDF n’est qu’une image : ni la recherche ni une voix ne peuvent le lire, ce que demande la loi (loi 2005-102, article 47). Exportez-le depuis le traitement de texte au lieu de le numériser.';
const noTitle = `Ce PDF n’a pas de titre, que les lecteurs d’écran annoncent (loi 2005-102, article 47) : dans le traitement de texte, « Fichier », « Propriétés », remplissez « Titre », ${again}.`;

function named(author: string): string {
  return `Les propriétés de ce PDF nomment « ${author} », une donnée personnelle dont personne n’a besoin (RGPD, article 5) : dans le traitement de texte, « Fichier », « Propriétés », effacez « Auteur », ${again}.`;
}
