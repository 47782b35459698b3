import type { Difference } from '../../gateway/protocol.ts';
import { create } from './dom.ts';

/** What two versions write differently, field by field; nothing when they are the same. */
export function differencesTable(
  differences: readonly Difference[],
  heads: { mine: string; theirs: string },
): HTMLElement[] {
  if (differences.length === 0) return [];
  const head = row('th', ['Champ', heads.mine, heads.theirs]);
  const rows = differences.map(({ label, mine, theirs }) => {
    const cells = row('td', [mine || '—', theirs || '—']);
    cells.prepend(create('th', { scope: 'row' }, label));
    return cells;
  });
  const table = create('table', {}, create('thead', {}, head), create('tbody', {}, ...rows));
  const box = create('div', { className: 'desk-table', tabIndex: 0, role: 'region' }, table);
  box.ariaLabel = 'Différences';
  return [box];
}

function row(tag: 'th' | 'td', texts: readonly string[]): HTMLElement {
  return create('tr', {}, ...texts.map((text) => create(tag, {}, text)));
}
