import type { Declaration } from '../../declaration/declaration.js';
import { columnsOf } from '../../releases/columns-of.js';
import { type Change, changedFrom, isAlike } from './change.js';

/** What changes of the open dataset. Pure. */
export function compareOpen({ open: before }: Declaration, { open: after }: Declaration): readonly Change[] {
  if (!before && !after) return [];
  if (!before && after) return [{ to: 'open', kind: 'dataset-added', after: after.dataset }];
  if (before && !after) return [{ to: 'open', kind: 'dataset-gone', before: before.dataset }];
  if (!before || !after) return [];
  const [was, is] = [before, after].map((one) => columnsOf(one).map(({ name }) => name));
  const added = (is ?? []).filter((name) => !was?.includes(name));
  const gone = (was ?? []).filter((name) => !is?.includes(name));
  return [
    ...(added.length > 0 ? [{ to: 'open', kind: 'columns-added', after: added.join(', ') } as const] : []),
    ...(gone.length > 0 ? [{ to: 'open', kind: 'columns-gone', before: gone.join(', ') } as const] : []),
    ...(isAlike(before.protect, after.protect) ? [] : [{ to: 'open', kind: 'protection' } as const]),
    ...changedFrom(before.licence, after.licence, { to: 'open', kind: 'licence' }),
  ];
}
