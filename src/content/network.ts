import { existsSync, readdirSync, type Dirent } from 'node:fs';
import slugify from '@sindresorhus/slugify';
import { network, type Network } from '../model/index.ts';
import { reservedCommunes, type CommuneId } from '../urls.ts';
import { readFile } from './entry.ts';
import { readMarkdown } from './markdown.ts';
import { isLitter } from './folder.ts';
import { fileStart, sortProblems, type Problem } from './problem.ts';
import { linkRefused } from './source.ts';
import { textProblems, type PlacedText } from './text.ts';

/** The network's settings, and its presentation as HTML. */
export interface NetworkSettings extends Network {
  html: string;
}

/** Reads `network.yaml`; absent with its problems when it has some. */
export function readNetwork(root: string): { network?: NetworkSettings; problems: Problem[] } {
  const file = 'network.yaml';
  if (!existsSync(`${root}/${file}`)) return { problems: [missingNetwork(file)] };
  const { data, written, problems } = readFile(network, root, file);
  const body = readMarkdown(data?.presentation ?? '');
  const text = { file, line: written(['presentation'])?.textLine ?? 1, body };
  const all = [...problems, ...textProblems(text), ...pictureProblems(text)];
  if (!data || all.length > 0) return { problems: sortProblems(all) };
  return { network: { ...data, html: body.html(new Map(), '') }, problems: all };
}

function missingNetwork(file: string): Problem {
  const message =
    'Il manque le fichier network.yaml, qui dit le nom et l’adresse du réseau : ajoutez-le.';
  return { name: 'missing-file', file, message, ...fileStart };
}

/** The network has no media folder. */
function pictureProblems({ file, line, body }: PlacedText): Problem[] {
  const message = 'La présentation du réseau n’a pas d’image : retirez celle-ci.';
  return body.pictures.map((picture) => ({
    name: 'picture',
    file,
    line: line + picture.line - 1,
    column: 1,
    message,
  }));
}

/** The folders of all communes, or of those of one department, in a stable order. A file beside them is a problem. */
export function listCommunes(
  root: string,
  only?: string,
): { communes: CommuneId[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const departments = folders(root, '', ['network.yaml'], only === undefined ? problems : []);
  const listed = departments.filter((department) => only === undefined || department === only);
  const communes = listed.flatMap((department) =>
    folders(root, department, [], problems).map((commune) => ({ department, commune })),
  );
  return { communes, problems };
}

function folders(
  root: string,
  parent: string,
  allowed: readonly string[],
  problems: Problem[],
): string[] {
  const items = readdirSync(`${root}/${parent}`, { withFileTypes: true });
  const visible = items.filter(({ name }) => !isLitter(name) && !allowed.includes(name));
  for (const item of visible.filter((one) => !isCommuneFolder(one.name) || !one.isDirectory())) {
    const file = parent ? `${parent}/${item.name}` : item.name;
    problems.push({ ...folderRefusal(item), file, ...fileStart });
  }
  return visible
    .filter((item) => item.isDirectory() && isCommuneFolder(item.name))
    .map(({ name }) => name)
    .toSorted();
}

function folderRefusal(item: Dirent): Pick<Problem, 'name' | 'message'> {
  if (item.isSymbolicLink()) return { name: 'symbolic-link', message: linkRefused };
  if (reservedCommunes.includes(item.name)) {
    const message = `« ${item.name} » est une adresse que les communes partagent : renommez ce dossier.`;
    return { name: 'folder', message };
  }
  const slug = slugify(item.name) || 'nom';
  const message = item.isDirectory()
    ? `Un dossier est nommé comme dans les adresses, en minuscules sans accent, chiffres et tirets : renommez-le « ${slug} ».`
    : 'Ce fichier n’a pas sa place ici, où chaque dossier est un département, puis une commune : retirez-le.';
  return { name: 'folder', message };
}

const isCommuneFolder = (name: string) =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && !reservedCommunes.includes(name);
