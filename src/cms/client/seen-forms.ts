import { currentDraft } from './drafts.ts';
import { openForm } from './seen.ts';
import { stateOf, watch } from './store.ts';

/** Follows which version of its file each form is filled from. */
export function followForms(): void {
  watch(({ type }) => {
    if (type !== 'DRAFT_CREATE_FROM_ENTRY') return;
    const raw = stateOf('entryDraft').getIn(['entry', 'raw']);
    const path = currentDraft()?.path;
    if (path && typeof raw === 'string') openForm(path, raw);
  });
}
