import { existsSync } from 'node:fs';
import { departmentBySlug } from '../content/departments.ts';
import { readName } from '../content/neighbours.ts';
import { listCommunes, readNetwork } from '../content/network.ts';
import type { Door } from '../context.ts';
import { fewEnoughToList } from '../areas/network.ts';
import type * as Renderer from '../renderer.ts';
import { adminPath, communePath, type CommuneId } from '../urls.ts';

/** Gives the HTML of a page of `/admin/`; nothing when there is none at this path. */
export type AdminPages = (path: string) => Promise<Uint8Array | undefined>;

/** The pages of `/admin/` for the communes of a content folder. */
export function adminPages(content: string, renderer: typeof Renderer): AdminPages {
  return async (path) => {
    const { network } = readNetwork(content);
    const doors = doorsAt(content, path);
    if (!network || doors.length === 0) return undefined;
    return renderer.renderAdminPage(path, { network, doors });
  };
}

function doorsAt(content: string, path: string): Door[] {
  const match = /^\/admin\/(?:([a-z0-9-]+)\/(?:([a-z0-9-]+)\/)?)?$/.exec(path);
  if (!match) return [];
  const [, department, commune] = match;
  if (department && commune) return deskDoors(content, { department, commune });
  const { communes } = listCommunes(content);
  if (department)
    return communes.filter((id) => id.department === department).map((id) => doorOf(content, id));
  return communes.length > fewEnoughToList
    ? departmentDoors(communes)
    : communes.map((id) => doorOf(content, id));
}

function deskDoors(content: string, id: CommuneId): Door[] {
  return existsSync(`${content}${communePath(id)}profile.yaml`) ? [doorOf(content, id)] : [];
}

function doorOf(content: string, id: CommuneId): Door {
  return { path: adminPath(id), name: readName(content, id) };
}

function departmentDoors(communes: readonly CommuneId[]): Door[] {
  return [...new Set(communes.map((id) => id.department))].map((department) => ({
    path: adminPath({ department }),
    name: departmentBySlug(department)?.name ?? department,
  }));
}
