import type { ChoiceState } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { isChoice } from '../../services/index.js';
import { listOwnUses, type OwnUse } from '../choosing/list-own-uses.js';
import type { DeclaredUse, SaidOfCase } from '../choosing/use-of-case.js';

/** What somebody said who does not want a use. An objection that was dismissed is still theirs. */
const against: readonly ChoiceState[] = ['refused', 'withdrawn', 'objected', 'upheld', 'dismissed'];

/** A yes of one account that the other account speaks against. */
export interface Overruled extends DeclaredUse {
  readonly said: SaidOfCase;
}

const keyOf = ({ service, id }: DeclaredUse): string => `${service.declaration.service} ${id}`;

/** Pure: the yeses of `own` to uses that `other` does not want. */
function listOverruled(own: readonly OwnUse[], other: readonly OwnUse[]): readonly Overruled[] {
  const unwanted = new Set(
    other.filter(({ said }) => said.some(({ choice }) => choice && against.includes(choice.state))).map(keyOf),
  );
  return own
    .filter((one) => isChoice(one.use) && unwanted.has(keyOf(one)))
    .flatMap(({ service, id, use, said }) =>
      said.filter(({ choice }) => choice?.state === 'given').map((each) => ({ service, id, use, said: each })),
    );
}

/** Of two accounts that become one, what was said yes to in either and not wanted in the other: the more protective word wins. */
export async function findOverruled(ctx: Context, one: PersonId, other: PersonId): Promise<readonly Overruled[]> {
  const [mine, theirs] = [await listOwnUses(ctx, one), await listOwnUses(ctx, other)];
  return [...listOverruled(mine, theirs), ...listOverruled(theirs, mine)];
}
