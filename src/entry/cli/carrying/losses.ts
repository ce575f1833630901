import { formatNumber } from '../../../platform/language/index.js';
import type { LostObject } from '../../../work/files/index.js';
import { objectPath } from '../../../work/files/index.js';

const mostNamed = 50;

/** Files that could not be copied: counted all, named as far as somebody reads on. */
export interface Losses {
  add(object: Pick<LostObject, 'place' | 'id'>, why: LostObject['lost']): void;
  count(): number;
  named(): readonly string[];
}

const says = { missing: 'is missing', altered: 'is not what was stored' } as const;

export function losses(): Losses {
  const named: string[] = [];
  let count = 0;
  return {
    add({ place, id }, why) {
      count += 1;
      if (named.length < mostNamed) named.push(`${objectPath(place, id)} ${says[why]}`);
    },
    count: () => count,
    named: () => named,
  };
}

/** The files by their names in the store, a line each. */
export function explainLost(lost: Losses, what: string): readonly string[] {
  const more = lost.count() - lost.named().length;
  const rest = more > 0 ? [`and ${formatNumber(more, 'en')} more`] : [];
  return [
    `${what}: ${formatNumber(lost.count(), 'en')} ${lost.count() === 1 ? 'file' : 'files'}.`,
    ...lost.named(),
    ...rest,
  ];
}
