import { mendNames } from './mend-names.ts';
import { mendRoles } from './mend-roles.ts';

/**
 * Mends from outside what Decap's pages lack for those who do not see them: each time that the page
 * changes, what is there is given the names and roles that it should have had.
 */
export function mend(): void {
  const page = document.body;
  const observed = { childList: true, subtree: true, attributeFilter: ['aria-expanded', 'class'] };
  let waits = false;
  const changes = new MutationObserver(() => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() => {
      waits = false;
      mendNames(page);
      mendRoles(page);
    });
  });
  changes.observe(page, observed);
}
