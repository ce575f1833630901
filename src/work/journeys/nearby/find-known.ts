import type { Context } from '../../../platform/context.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { listNearPublic, type NearCase } from '../../cases/index.js';
import { type Answers, type Compiled, readPoint } from '../../services/index.js';

/** What is known already where somebody is about to report something. */
export interface Known {
  /** Open cases that may be the same, of which their declaration tells the public. */
  readonly near: readonly Omit<NearCase, 'point'>[];
}

/** What is known near what was answered so far; nothing where it says no point. */
export async function findKnown(ctx: Context, { declaration }: Compiled, answers: Answers): Promise<Known> {
  const at = declaration.case.near?.at;
  const answer = at === undefined ? undefined : answers[at];
  const point = answer && readPoint(contentOf(answer));
  return { near: point ? await listNearPublic(ctx, declaration, point) : [] };
}

/** Whether an answer to one of these fields changes what is known. */
export const tellsWhere = ({ declaration }: Compiled, fields: readonly string[]): boolean =>
  fields.some((field) => field === declaration.case.near?.at);
