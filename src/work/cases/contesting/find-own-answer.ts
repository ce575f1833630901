import { listOwnSubjects } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { type Compiled, getService, isSealed, principalOf, type Question } from '../../services/index.js';
import type { Case } from '../case.js';
import { readCase } from '../case-store.js';

/** An answer that is about whoever asks for it. */
export interface OwnAnswer {
  readonly one: Case;
  readonly service: Compiled;
  readonly field: string;
  readonly question: Question;
  /** Whether it is their own case, and not one in which somebody else told of them. */
  readonly isPrincipal: boolean;
}

/** The answer, if it is about the resident who asks; undefined of anybody else's, whether it is there or not. */
export async function findOwnAnswer(ctx: Context, id: CaseId, field: string): Promise<OwnAnswer | undefined> {
  const { actor } = ctx;
  const one = actor.kind === 'resident' && ctx.onBehalfOf === undefined ? await readCase(ctx, id) : undefined;
  if (!one || actor.kind !== 'resident') return undefined;
  const service = await getService(ctx, one.service, one.serviceVersion);
  const { declaration } = service;
  const question = Object.hasOwn(declaration.fields, field) ? declaration.fields[field] : undefined;
  if (!question) return undefined;
  const principal = principalOf(declaration);
  const party = isSealed(question.mark) ? (question.about ?? principal) : principal;
  const subject = one.subjects[party];
  const own = await listOwnSubjects(ctx, actor.person);
  if (!subject || !own.includes(subject)) return undefined;
  return { one, service, field, question, isPrincipal: party === principal };
}
