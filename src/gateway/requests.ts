import { z } from 'zod';
import { stages } from './ports.ts';

const path = z.string().max(300);
const name = z.string().max(200);
const id = z.string().regex(/^[0-9a-f]{40}$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** Far above what a form gives; what it means is judged by the desk. */
const text = z.string().max(400_000);
const seen = z
  .record(path, z.array(z.union([id, z.literal('')])).max(50))
  .refine((paths) => Object.keys(paths).length <= 50)
  .default({});

/** What every request is: Decap's own, or one of the page's. */
export const requestSchema = z.object({ action: name, params: z.unknown() });

const named = { collection: name, slug: name };
const staged = z.object({ path, hash });
const sent = z.object({ path, content: z.string(), encoding: z.literal('base64') });
const maxAssets = 40;

/** The parameters of each action; what an action does not know is left aside. */
export const requests = {
  none: z.unknown(),
  entriesByFolder: z.object({ folder: path, extension: z.literal('md') }),
  entriesByFiles: z.object({ files: z.array(z.object({ path, label: name.optional() })).max(20) }),
  path: z.object({ path }),
  deleteFiles: z.object({ paths: z.array(path).min(1).max(20) }),
  mediaFolder: z.object({ mediaFolder: path.optional() }),
  unpublishedEntry: z.union([z.object({ id: name }), z.object(named)]),
  named: z.object(named),
  publish: z.object({ ...named, seen: z.array(id).min(1).max(50).optional() }),
  draftFile: z.object({ ...named, path }),
  status: z.object({ ...named, newStatus: z.enum(stages) }),
  version: z.object({ ...named, id }),
  restore: z.object({ ...named, id, seen }),
  stageAsset: z.object({ path, content: z.string() }),
  preview: z.object({
    ...named,
    raw: text,
    assets: z.array(staged).max(maxAssets).default([]),
    page: z.enum(['home', 'mairie']).optional(),
  }),
  persistEntry: z.object({
    dataFiles: z.tuple([
      z.object({ path, slug: name, raw: text, newPath: z.undefined().optional() }),
    ]),
    assets: z
      .array(z.union([sent, staged]))
      .max(maxAssets)
      .default([]),
    seen,
    options: z.object({ collectionName: name, status: z.enum(stages).optional() }),
  }),
};

export type SentAsset = z.infer<typeof sent> | z.infer<typeof staged>;
export type Seen = z.infer<typeof seen>;
