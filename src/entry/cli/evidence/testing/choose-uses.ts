import assert from 'node:assert/strict';
import type { Actor } from '../../../../platform/actor.js';
import type { Context } from '../../../../platform/context.js';
import type { CaseId } from '../../../../platform/ids.js';
import { seal } from '../../../../platform/sealed/index.js';
import {
  answerEnquiry,
  getCase,
  listEnquiries,
  listUsesOfCase,
  moveCase,
  takeChoice,
} from '../../../../work/cases/index.js';
import { wordingOf } from '../../../../work/services/index.js';

type At = <T>(actor: Actor, work: (ctx: Context) => Promise<T>) => Promise<T>;

/** An officer asks something of whoever a discount is for, who answers. */
async function askAndAnswer(at: At, officer: Actor, one: CaseId): Promise<void> {
  const questions = {
    fields: ['explanation'],
    texts: seal({ 'why.en': 'The register names another', 'explanation.cy': 'Pwy ydyw?' }),
    written: new Set(['why.en', 'explanation.cy']),
  };
  const asked = await at(officer, (ctx) => moveCase(ctx, { case: one, transition: 'ask', questions }));
  if (!asked.ok) throw new Error(asked.refused);
  const answered = await at({ kind: 'anonymous' }, async (ctx) => {
    const [enquiry] = await listEnquiries(ctx, one);
    if (!enquiry) throw new Error('Nothing was asked.');
    return answerEnquiry(ctx, { enquiry: enquiry.id, answers: { explanation: seal('My son, who left') } });
  });
  if (!answered.ok) throw new Error(answered.refused);
}

/** A use is refused by letter, and turned on by telephone; and its person is asked for more. */
export async function chooseUses(at: At, officer: Actor, id: CaseId): Promise<void> {
  const uses = await at(officer, async (ctx) => listUsesOfCase(ctx, await getCase(ctx, id)));
  const energy = uses.find((one) => one.id === 'energy-advice');
  assert.ok(energy);
  const about = { case: id, use: energy.id, wording: wordingOf(energy.use) };
  for (const said of [{ says: 'no', way: 'letter' } as const, { says: 'yes', way: 'phone' } as const]) {
    const taken = await at(officer, (ctx) => takeChoice(ctx, { ...about, ...said }));
    assert.ok(taken.ok, JSON.stringify(taken));
  }
  await askAndAnswer(at, officer, id);
}
