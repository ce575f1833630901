import {
  listOwnMandates,
  listOwnPermissions,
  listOwnSubjects,
  listOwnWaysIn,
  listSelves,
  type MergePair,
  type OwnWayIn,
} from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import type { Language } from '../../../../platform/language/index.js';
import { findOverruled, listCasesOf } from '../../../../work/cases/index.js';

/** What comes of putting two accounts together, before it does. */
export interface MergePlan {
  readonly ways: readonly OwnWayIn[];
  readonly first: number;
  readonly second: number;
  readonly given: number;
  readonly held: number;
  readonly grants: number;
  /** The uses that are turned off, as they are called. */
  readonly off: readonly string[];
}

async function readSide(ctx: Context, person: PersonId) {
  const selves = await listSelves(ctx, person);
  const mandates = (await listOwnMandates(ctx, person)).filter(({ state }) => state === 'active');
  return {
    ways: await listOwnWaysIn(ctx, person),
    cases: (await listCasesOf(ctx, await listOwnSubjects(ctx, person))).length,
    given: mandates.filter((one) => selves.includes(one.person)).length,
    held: mandates.filter((one) => !selves.includes(one.person)).length,
    grants: (await listOwnPermissions(ctx, person)).length,
  };
}

export async function planMerge(ctx: Context, { kept, merged }: MergePair, language: Language): Promise<MergePlan> {
  const [one, other] = [await readSide(ctx, kept), await readSide(ctx, merged)];
  const overruled = await findOverruled(ctx, kept, merged);
  return {
    ways: [...one.ways, ...other.ways],
    ...{ first: one.cases, second: other.cases, given: one.given + other.given, held: one.held + other.held },
    grants: one.grants + other.grants,
    off: [...new Set(overruled.map(({ use }) => use.title[language]))],
  };
}
