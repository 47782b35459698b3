import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import slugify from '@sindresorhus/slugify';
import { parse, stringify } from 'yaml';
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
  for (const commune of readdirSync(`${source}/communes`))
    convertCommune(`${source}/communes/${commune}`, commune, target);
}

function convertCommune(source: string, commune: string, target: string): void {
  const profile = profileSource.parse(parse(readFileSync(`${source}/profile.yaml`, 'utf8')));
  const folder = `${target}/${slugify(profile.departement)}/${commune}`;
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
