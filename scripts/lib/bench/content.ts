import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse, stringify } from 'yaml';
import { departmentBySlug, departmentSlugs } from '../../../src/content/departments.ts';
import type { Network } from '../../../src/model/index.ts';
import {
  eventOf,
  eventSource,
  heritageOf,
  heritageSource,
  offerOf,
  offerSource,
  profileOf,
  profileSource,
} from './convert.ts';

const network: Network = {
  name: 'Réseau d’essai',
  url: 'https://communes.example',
  tagline: 'Des communes engendrées',
  description: 'Un réseau de communes engendrées, pour mesurer.',
  publisher: { name: 'Beffroi' },
};

/**
 * Writes the communes of `../shared/bench/gen.mjs` as Beffroi has them: the same words in other
 * folders and fields, so that every tool is measured on the same texts.
 */
export function convertContent(source: string, target: string): void {
  write(`${target}/network.yaml`, stringify(network));
  readdirSync(`${source}/communes`).forEach((commune, index) => {
    convertCommune(`${source}/communes/${commune}`, commune, target, index);
  });
}

/** As France has them: 34,945 communes in about a hundred departments. */
const inDepartment = 373;
/** Those whose code begins postal codes too. */
const mainland = departmentSlugs.filter((slug) =>
  /^\d\d$/.test(departmentBySlug(slug)?.code ?? ''),
);

/** The generator knows few departments: a country of communes in them would have too many in each. */
function placeOf(index: number): { slug: string; insee: string } {
  const slug = mainland[Math.floor(index / inDepartment)] ?? '';
  const { code = '' } = departmentBySlug(slug) ?? {};
  return { slug, insee: code + String(index % inDepartment).padStart(5 - code.length, '0') };
}

function convertCommune(source: string, commune: string, target: string, index: number): void {
  const generated = profileSource.parse(parse(readFileSync(`${source}/profile.yaml`, 'utf8')));
  const { slug, insee } = placeOf(index);
  const profile = { ...generated, insee };
  const folder = `${target}/${slug}/${commune}`;
  write(`${folder}/profile.yaml`, stringify(profileOf(profile)));
  convertFolder(`${source}/patrimoine`, `${folder}/heritage`, (data) =>
    heritageOf(heritageSource.parse(data)),
  );
  convertFolder(`${source}/evenements`, `${folder}/events`, (data) =>
    eventOf(eventSource.parse(data)),
  );
  convertFolder(`${source}/offres`, `${folder}/offers`, (data, index) =>
    offerOf(offerSource.parse(data), index),
  );
}

function convertFolder(
  source: string,
  target: string,
  convert: (data: unknown, index: number) => object,
): void {
  readdirSync(source).forEach((file, index) => {
    const [, front = '', body = ''] = readFileSync(`${source}/${file}`, 'utf8').split(/^---\n/m);
    write(`${target}/${file}`, `---\n${stringify(convert(parse(front), index))}---\n${body}`);
  });
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
