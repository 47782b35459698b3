import { cutOf, type Cut } from './cut-files.ts';
import { findCommunes, findTitles } from './network-engine.ts';
import { bringSearch } from './search.ts';

/** Communes everywhere; what they publish, in the departments that are chosen. */
bringSearch((form) => {
  const communes = cutOf(form.dataset);
  return Promise.resolve(async (words) => {
    const found = [findCommunes(words, communes), findTitles(words, chosen(form))];
    return (await Promise.all(found)).flat();
  });
});

function chosen(form: HTMLFormElement): Cut[] {
  const select = form.querySelector('select');
  const departments = [...(select?.options ?? [])].filter(({ dataset }) => dataset['folder']);
  const isAll = select?.value === 'tout';
  return departments
    .filter(({ value }) => isAll || value === select?.value)
    .map(({ dataset }) => cutOf(dataset));
}
