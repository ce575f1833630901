import type { RecordableData } from '../../../foundation/record/index.js';
import { KeyDestroyed, sealRow } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { type Compiled, findService, getService, isSealed, plainAnswers, principalOf } from '../../services/index.js';
import { type AskedOfActor, judgeSettling } from '../acting/judge-act-on.js';
import { formOf, judgeSeen, type Seen } from '../acting/seen.js';
import type { Case } from '../case.js';
import { readCase } from '../case-store.js';
import { keepOfAnswer } from '../keeping/keep-of-answer.js';
import { recordFields } from '../record-case.js';
import { indexAnew } from '../sealing/index-anew.js';
import { scopeOf } from '../sealing/seal-answers.js';
import { isOpenTo } from '../sight/open-to.js';
import { hasRole, workingRolesOf } from '../workflow.js';
import { type Contest, correctionService, latestByField } from './contest.js';
import { readContests, updateContest } from './contest-store.js';
import { recordContest } from './record-contest.js';

export type CorrectRefusal =
  | 'no-such-case'
  /** No role of theirs sees the answer, works on the case where it is not sealed, or decides on corrections. */
  | 'not-allowed'
  /** Nobody decided that it is wrong, or it is put right already. */
  | 'not-upheld'
  /** It is worked out from others, which are to be put right instead. */
  | 'worked-out'
  | 'changed'
  | 'erased'
  | 'untrained'
  | AskedOfActor;

export interface AskedCorrection {
  readonly case: CaseId;
  readonly field: string;
  /** As its kind parsed it. */
  readonly value: Sealed<unknown>;
  readonly seen?: Seen;
}

/** Whether the actor reads in the corrections what an answer should be. */
async function decides(ctx: Context): Promise<boolean> {
  const correction = await findService(ctx, correctionService);
  const sees = Object.entries(correction?.declaration.case.sees ?? {});
  const roles = sees.flatMap(([role, fields]) => (fields.includes('should_be') ? [role] : []));
  return ctx.actor.kind === 'staff' && hasRole(ctx.actor, roles);
}

/** Whether the actor may put an answer right: who may see it, and who decides on corrections and reads there what it should be. */
export async function mayCorrect(ctx: Context, { declaration }: Compiled, field: string): Promise<boolean> {
  if (!isOpenTo(ctx.actor, declaration)) return false;
  if (await decides(ctx)) return true;
  const { sees } = declaration.case;
  if (!isSealed(declaration.fields[field]?.mark ?? 'special')) return hasRole(ctx.actor, workingRolesOf(declaration));
  const roles = Object.keys(sees).filter((role) => sees[role]?.includes(field));
  return ctx.actor.kind === 'staff' && hasRole(ctx.actor, roles);
}

/**
 * Seals the new value beside the old one, under the same key: no page opens the old one any more, and both go together. Undefined
 * where that key is destroyed.
 */
async function sealCorrected(ctx: Context, service: Compiled, one: Case, asked: AskedCorrection) {
  const { field, value } = asked;
  const question = service.declaration.fields[field];
  const subject = one.subjects[question?.about ?? principalOf(service.declaration)];
  if (!question || !subject || !isSealed(question.mark)) throw new Error('The answer is not sealed about anybody.');
  const keep = (await keepOfAnswer(ctx, one, { subject, field })) ?? question.keep;
  if (keep === 'erased') return undefined;
  const part = { subject, mark: question.mark, keep, values: { [field]: value } };
  const row = { table: 'cases.case', row: one.id, version: one.version + 1, scope: scopeOf(one.id), parts: [part] };
  const { envelopes } = await sealRow(ctx, row);
  await indexAnew(ctx, service, one, { field, value });
  return { data: { envelopes } };
}

/** What an entry holds of the new value, and the unsealed answers with it where it is one of them. */
interface Written {
  readonly data: RecordableData;
  readonly fields?: Case['fields'];
}

/**
 * Undefined where the key of a sealed answer is destroyed. Of an unsealed one the row has the new value, the record both; of one
 * that was unsealed when it was given and is marked higher now, the row has the old value no longer.
 */
async function writeValue(
  ctx: Context,
  service: Compiled,
  one: Case,
  asked: AskedCorrection,
): Promise<Written | undefined> {
  const { field, value } = asked;
  const { declaration } = service;
  if (!isSealed(declaration.fields[field]?.mark ?? 'special')) {
    const fields = plainAnswers(service, { [field]: value });
    return { data: { corrected: recordFields(ctx, declaration, fields) }, fields: { ...one.fields, ...fields } };
  }
  const sealed = await sealCorrected(ctx, service, one, asked).catch((fault: unknown) => {
    if (fault instanceof KeyDestroyed) return undefined;
    throw fault;
  });
  if (!sealed || !Object.hasOwn(one.fields, field)) return sealed;
  return { data: { ...sealed.data, corrected: { [field]: null } }, fields: { ...one.fields, [field]: null } };
}

/**
 * Puts an answer right that was decided to be wrong. The mark then says that it was corrected.
 * What follows from the answer (a calculation, a promise, a decision) stays as it was: what was done on it is history.
 */
export async function correctField(ctx: Context, asked: AskedCorrection): Promise<Outcome<Contest, CorrectRefusal>> {
  const one = await readCase(ctx, asked.case);
  if (!one) return refuse('no-such-case');
  const service = await getService(ctx, one.service, one.serviceVersion);
  if (!(await mayCorrect(ctx, service, asked.field))) return refuse('not-allowed');
  const contest = latestByField(await readContests(ctx, [one.id])).get(asked.field);
  const judged = await judgeSeen(ctx, one, asked.seen);
  if (judged === 'done' && contest) return done(contest);
  if (contest?.state !== 'upheld') return refuse('not-upheld');
  if (judged === 'changed') return refuse('changed');
  if (service.declaration.fields[asked.field]?.calculate !== undefined) return refuse('worked-out');
  const refused = await judgeSettling(ctx, one);
  if (refused) return refused;
  const written = await writeValue(ctx, service, one, asked);
  if (!written) return refuse('erased');
  const at = ctx.clock.now();
  const next: Contest = { ...contest, state: 'corrected', settledAt: at };
  updateContest(ctx, next);
  const { data: what, fields } = written;
  const told = { contest: contest.id, field: asked.field, contest_state: 'corrected' };
  const entry = { kind: 'case.corrected', at, data: { ...told, ...what, ...formOf(asked.seen) } } as const;
  await recordContest(ctx, service.declaration, one, fields ? { ...entry, fields } : entry);
  return done(next);
}
