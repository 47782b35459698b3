import { collections, profile, type DirectoryEntry } from '../model/index.ts';
import type { Read } from '../content/entry.ts';
import type { PublishedDocument } from '../content/media.ts';
import type { Problem } from '../content/problem.ts';
import { draftsOf, type Sources } from '../content/sources.ts';
import type { PlacedText } from '../content/text.ts';
import { communePath, type CommuneId } from '../urls.ts';
import { alertWarnings } from './alerts.ts';
import { hasOddSigns, oddSigns } from './characters.ts';
import { councilWarnings } from './council.ts';
import { pdfWarnings } from './pdfs.ts';
import { legalWarnings } from './legal.ts';
import { profileWarnings } from './profile.ts';
import type { SitePages } from './site-pages.ts';
import { pictureWarnings, textWarnings } from './texts.ts';

/** What a commune's files are looked at with. */
export interface Surroundings {
  /** YYYY-MM-DD. */
  today: string;
  /** The last commit of a content file, an ISO instant; nothing when it is not known. */
  changed: (file: string) => string | undefined;
  pages: SitePages;
}

/**
 * What a commune would want to know of its files, and that nothing is kept from being published for.
 * `pdfs` are those that its files name, once they are read.
 */
export function warningsOf(
  id: CommuneId,
  sources: Sources,
  around: Surroundings,
  pdfs: ReadonlyMap<string, PublishedDocument> = new Map(),
): Problem[] {
  const { main, presentation, access, alerts } = sources;
  const drafts = draftsOf(sources);
  const texts = [presentation, access, ...drafts.map(({ text }) => text)];
  return [
    ...legalWarnings(main, around.today),
    ...profileWarnings(main, around.today, around.changed(main.file)),
    ...alerts.flatMap((read) => alertWarnings(read, around.today)),
    ...textWarnings({ read: main, schema: profile.schema }),
    ...drafts.flatMap((read) => textWarnings({ read, schema: collections[read.section].schema })),
    ...texts.flatMap(pictureWarnings),
    ...texts.flatMap((text) => deadLinks(id, text, around)),
    ...sources.directory.flatMap(consentWarnings),
    ...[main, ...drafts].flatMap(signWarnings),
    ...councilWarnings(sources, around.today),
    ...pdfWarnings(drafts, pdfs, main.data?.name ?? ''),
  ];
}

/** Links to pages that the site does not have; those of the commune itself are refused by the reader. */
function deadLinks(
  id: CommuneId,
  { file, line, body }: PlacedText,
  { pages }: Surroundings,
): Problem[] {
  return body.links
    .filter(({ path }) => !`${path}/`.startsWith(communePath(id)) && !pages.has(path))
    .map((link) => ({
      name: 'dead-link',
      file,
      line: line + link.line - 1,
      column: 1,
      message: `Ce lien ne mène à aucune page du site : « ${link.path} ». Corrigez son adresse, ou retirez-le.`,
    }));
}

/** The name stays in the file, that others may read, and is on no page. */
function consentWarnings({ file, data, locate }: Read<DirectoryEntry>): Problem[] {
  if (data?.person === undefined || data.consent) return [];
  const message = `« ${data.person} » est nommé sans son accord, et n’est donc montré nulle part : écrivez « consent: true » une fois l’accord donné, ou retirez ce nom.`;
  return [{ name: 'no-consent', file, message, ...locate(['person']) }];
}

function signWarnings({ file, source }: Pick<Read<object>, 'file' | 'source'>): Problem[] {
  if (!hasOddSigns(source)) return [];
  return source.split('\n').flatMap((line, index) =>
    oddSigns.flatMap(({ pattern, message }) => {
      const column = line.search(pattern) + 1;
      return column > 0
        ? [{ name: 'characters' as const, file, line: index + 1, column, message }]
        : [];
    }),
  );
}
