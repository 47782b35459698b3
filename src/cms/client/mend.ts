import { mendDates } from './mend-dates.ts';
import { mendNames } from './mend-names.ts';
import { mendRoles } from './mend-roles.ts';

/**
 * Mends from outside what Decap's pages lack for those who do not see them: each time that the page
 * changes, what is there is given the names and roles that it should have had.
 */
export function mend(): void {
  const page = document.body;
  const attributeFilter = ['aria-expanded', 'class'];
  const observed = { childList: true, characterData: true, subtree: true, attributeFilter };
  let waits = false;
  const changes = new MutationObserver(() => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() => {
      waits = false;
      mendDates(page);
      mendNames(page);
      mendRoles(page);
    });
  });
  changes.observe(page, observed);
}
