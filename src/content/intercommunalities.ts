import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import slugify from '@sindresorhus/slugify';
import { cache } from '../cache.ts';
import { capital } from '../dates/french.ts';
import type { Profile } from '../model/index.ts';

/** The communes that work together in one public body (EPCI à fiscalité propre). */
export interface Intercommunality {
  siren: string;
  /** « Communauté de communes », « Métropole »… */
  kind: string;
  /** « Civraisien en Poitou ». */
  name: string;
  /** « Communauté de communes du Civraisien en Poitou ». */
  fullName: string;
  /** « du Civraisien en Poitou ». */
  ofName: string;
  /** Its word in addresses. */
  slug: string;
}

/**
 * The intercommunality that a profile names, as the national list calls it, so that all its communes
 * lead to one page; as the profile calls it when the list does not have its Siren number.
 */
export function intercommunalityOf({ intercommunality }: Profile): Intercommunality | undefined {
  if (!intercommunality) return undefined;
  const { siren, name } = intercommunality;
  return known(siren + name, () => {
    const official = officialName(siren);
    return official === undefined
      ? unlisted(siren, name)
      : officialIntercommunality(siren, official);
  });
}

/** A few dozen in a department, whose communes are read one after the other. */
const known = cache<Intercommunality>(200);

const kinds: Readonly<Record<string, string>> = {
  CC: 'Communauté de communes',
  CA: 'Communauté d’agglomération',
  CU: 'Communauté urbaine',
};

/** One of the national list, from the name that it has there. */
export function officialIntercommunality(siren: string, official: string): Intercommunality {
  const typed = official.replaceAll("'", '’');
  const { short = '', rest = typed } = /^(?<short>C[ACU]) (?<rest>.+)$/.exec(typed)?.groups ?? {};
  const kind = kinds[short] ?? 'Intercommunalité';
  const { link, own = rest } =
    /^(?<link>du |de la |de l’|des |de |d’)(?<own>.+)$/.exec(rest)?.groups ?? {};
  const name = capital(own);
  const fullName = short ? `${kind} ${rest}` : typed;
  const ofName = (link ?? 'de ') + name;
  return { siren, kind, name, fullName, ofName, slug: slugOf(name, siren) };
}

function unlisted(siren: string, name: string): Intercommunality {
  return {
    siren,
    kind: 'Intercommunalité',
    name,
    fullName: name,
    ofName: `de ${name}`,
    slug: siren,
  };
}

/** Those that two intercommunalities of the list would share, which a test compares with the list. */
export const sharedSlugs: readonly string[] = ['quatre-rivieres', 'sud'];

function slugOf(name: string, siren: string): string {
  const slug = slugify(name);
  return sharedSlugs.includes(slug) ? `${slug}-${siren}` : slug;
}

let list: Buffer | undefined;

/**
 * Searched as bytes: to parse the list, which holds all their communes, takes 85 ms, and to make a
 * text of it 20 ms; to search it takes one.
 */
function officialName(siren: string): string | undefined {
  list ??= readFileSync(createRequire(import.meta.url).resolve(listFile));
  const head = `{"code":"${siren}","nom":`;
  const start = list.indexOf(head);
  if (start < 0) return undefined;
  const text = /^"(?:[^"\\]|\\.)*"/.exec(
    list.toString('utf8', start + Buffer.byteLength(head), start + 400),
  );
  const name: unknown = text && JSON.parse(text[0]);
  return typeof name === 'string' ? name : undefined;
}

const listFile = '@etalab/decoupage-administratif/data/epci.json';
