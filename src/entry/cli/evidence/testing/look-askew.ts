import {
  answerApproval,
  askApproval,
  declareInterest,
  endInterest,
  reviewEmergency,
} from '../../../../foundation/assurance/index.js';
import { createPerson } from '../../../../foundation/people/index.js';
import type { Actor } from '../../../../platform/actor.js';
import type { Context } from '../../../../platform/context.js';
import type { CaseId } from '../../../../platform/ids.js';
import type { Outcome } from '../../../../platform/refusal.js';
import { seal } from '../../../../platform/sealed/index.js';
import { breakGlass } from '../../../../work/cases/index.js';

const system: Actor = { kind: 'system', name: 'test' };

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The fixture was refused: ${outcome.refused}`);
  return outcome.value;
}

/** The house as seen from one place, by one actor. */
type At = <T>(actor: Actor, work: (ctx: Context) => Promise<T>) => Promise<T>;

/** An officer who opened much asks a second person for one case more, who approves; declares somebody for a while, and breaks the glass. */
export async function lookAskew(at: At, one: CaseId): Promise<void> {
  const person = await at(system, async (ctx) => createPerson(ctx, { kind: 'staff', name: 'Hasty Reader' }));
  await at(system, async (ctx) => {
    ctx.writes.run(
      `insert into assurance.opened (place_id, person_id, case_id, last_at, is_assigned)
       select $1::uuid, $2::uuid, gen_random_uuid(), $3::timestamptz, false from generate_series(1, 130)`,
      [ctx.place, person, ctx.clock.now()],
    );
  });
  const look = { purpose: 'waste-collection', reason: 'case-work', grants: [], fields: [], rows: [], subjectOf: {} };
  const officer: Actor = { kind: 'staff', person, roles: ['contact-team'] };
  const looks = [{ ...look, case: one }];
  const id = await at(officer, async (ctx) => must(await askApproval(ctx, { case: one, looks })));
  const second = await at(system, async (ctx) => createPerson(ctx, { kind: 'staff', name: 'Nia Corrigan' }));
  const approver: Actor = { kind: 'staff', person: second, roles: ['second-person'] };
  await at(approver, async (ctx) => must(await answerApproval(ctx, { id, verdict: 'approved' })));
  const close = { relation: 'close', name: seal('Ola Marsh'), address: undefined } as const;
  const interest = await at(officer, async (ctx) => must(await declareInterest(ctx, close)));
  await at(officer, async (ctx) => must(await endInterest(ctx, interest)));
  const hasty: Actor = { kind: 'staff', person, roles: ['emergency'], trained: ['OFFICIAL-SENSITIVE'] };
  const glass = { case: one, reason: 'emergency-life', words: seal('A fall at the door') } as const;
  const emergency = await at(hasty, async (ctx) => must(await breakGlass(ctx, glass)));
  const reviewer: Actor = { kind: 'staff', person: second, roles: ['emergency-reviewer'] };
  await at(reviewer, async (ctx) => must(await reviewEmergency(ctx, { id: emergency, verdict: 'justified' })));
}
