import { action } from '../action.ts';
import { publishedFiles, readText, shownDrafts } from '../holdings.ts';
import type { Welcome } from '../protocol.ts';
import { requests } from '../requests.ts';
import { fileOf } from '../schemas.ts';
import { saidBy } from '../text.ts';

export const welcome = action(requests.none, async (work): Promise<Welcome> => {
  const { commune, author, desk } = work;
  const path = fileOf({ commune, type: 'profile', slug: 'profile' });
  const id = (await publishedFiles(work)).get(path);
  const text = id === undefined ? '' : await readText(work, path, id);
  return {
    commune: saidBy(path, text).name ?? commune.commune,
    person: author.name,
    missing: desk.missing(text),
    drafts: (await shownDrafts(work)).length,
  };
});
