import departements from '@etalab/decoupage-administratif/data/departements.json' with { type: 'json' };
import regions from '@etalab/decoupage-administratif/data/regions.json' with { type: 'json' };
import slugify from '@sindresorhus/slugify';

export interface Department {
  code: string;
  name: string;
  /** « de la Vienne », « de l’Ain », « du Cher ». */
  ofName: string;
  /** Its folder, and its word in addresses. */
  slug: string;
  region: string;
}

const regionNames = new Map(regions.map((region) => [region.code, region.nom]));

/** How a name is joined to « de », by the `TNCC` code that the Insee gives to each. */
const links = ['de ', 'd’', 'du ', 'de la ', 'des ', 'de l’', 'des ', 'de las ', 'de los '];

const bySlug = new Map(
  departements.map(({ code, nom, region, typeLiaison }) => {
    const slug = slugify(nom);
    const ofName = `${links[typeLiaison] ?? 'de '}${nom}`;
    return [slug, { code, name: nom, ofName, slug, region: regionNames.get(region) ?? nom }];
  }),
);

/** The department whose folder has this name. */
export function departmentBySlug(slug: string): Department | undefined {
  return bySlug.get(slug);
}

export const departmentSlugs: readonly string[] = [...bySlug.keys()];

/** The department code at the head of an INSEE code: two characters, three overseas. */
export function departmentCodeOf(insee: string): string {
  return insee.startsWith('97') || insee.startsWith('98') ? insee.slice(0, 3) : insee.slice(0, 2);
}
