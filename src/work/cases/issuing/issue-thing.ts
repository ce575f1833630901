import { appendEntry } from '../../../foundation/record/index.js';
import { actorCode } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import { dateAt, type LocalDate, workingClockOf } from '../../places/index.js';
import { type Compiled, type Issue, type PlainAnswer, principalOf, releaseRegister } from '../../services/index.js';
import type { Case } from '../case.js';
import { drawCode } from '../reference.js';
import { endIssued } from './end-issued.js';
import { type Issued, issuedStream, standingOn } from './issued.js';
import { insertIssued, readIssuedOf, toColumns } from './issued-store.js';
import { lastDayOf } from './validity.js';

/** Records something new that is issued, and queues its row. */
export function recordIssued(ctx: Context, one: Issued): void {
  insertIssued(ctx, one);
  appendEntry(ctx, {
    stream: issuedStream(one.id),
    version: 1,
    kind: 'issued.made',
    occurredAt: one.issuedAt,
    service: one.service,
    data: { ...toColumns(one), issued_at: one.issuedAt.toISOString() },
  });
}

/** From which day it is valid: the one that its declaration names, but never one that is over. */
function firstDay({ from }: Issue, { fields }: Case, today: LocalDate): LocalDate {
  const named = from === undefined ? undefined : fields[from];
  return typeof named === 'string' && named > today ? named : today;
}

/**
 * Issues what a transition of a case says, in its own act. What was issued on the same case before, and has not ended, is replaced by it:
 * a case that was opened again has one at a time.
 */
export async function issueThing(ctx: Context, compiled: Compiled, one: Case, thing: string): Promise<Issued> {
  const { declaration } = compiled;
  const issue = declaration.issues[thing];
  const subject = one.subjects[principalOf(declaration)];
  if (!issue || !subject) throw new Error(`The service ${one.service} issues nothing that is called ${thing}.`);
  const at = ctx.clock.now();
  const { timeZone } = await workingClockOf(ctx);
  const today = dateAt(timeZone, at);
  const before = (await readIssuedOf(ctx, [one.id])).filter(
    (each) => each.thing === thing && ['valid', 'not-yet'].includes(standingOn(each, today)),
  );
  for (const each of before) endIssued(ctx, each, { as: 'replaced', ground: undefined });
  const validFrom = firstDay(issue, one, today);
  const made: Issued = {
    ...{ id: ctx.ids.next<'issued'>(), number: `${issue.number}-${drawCode(ctx.random)}`, version: 1 },
    ...{ service: one.service, thing, case: one.id, subject, issuedAt: at, issuedBy: actorCode(ctx.actor) },
    ...{ validFrom, validTo: issue.valid === undefined ? undefined : lastDayOf(validFrom, issue.valid) },
    register: releaseRegister(compiled, one, thing, timeZone) as Readonly<Record<string, PlainAnswer>>,
    ...{ after: before[0]?.id, remindedOn: undefined, ended: undefined },
  };
  recordIssued(ctx, made);
  return made;
}
