import assert from 'node:assert/strict';
import type { Actor } from '../../../../platform/actor.js';
import type { Context } from '../../../../platform/context.js';
import type { CaseId } from '../../../../platform/ids.js';
import { getCase, listUsesOfCase, takeChoice } from '../../../../work/cases/index.js';
import { wordingOf } from '../../../../work/services/index.js';

type At = <T>(actor: Actor, work: (ctx: Context) => Promise<T>) => Promise<T>;

/** A use is refused by letter, and turned on by telephone. */
export async function chooseUses(at: At, officer: Actor, id: CaseId): Promise<void> {
  const uses = await at(officer, async (ctx) => listUsesOfCase(ctx, await getCase(ctx, id)));
  const energy = uses.find((one) => one.id === 'energy-advice');
  assert.ok(energy);
  const about = { case: id, use: energy.id, wording: wordingOf(energy.use) };
  for (const said of [{ says: 'no', way: 'letter' } as const, { says: 'yes', way: 'phone' } as const]) {
    const taken = await at(officer, (ctx) => takeChoice(ctx, { ...about, ...said }));
    assert.ok(taken.ok, JSON.stringify(taken));
  }
}
