import { listGiven, standingOf } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import { isChoice, wordingOf } from '../../services/index.js';
import type { Case } from '../case.js';
import { listCasesBySubject } from '../holding/list-cases-by-subject.js';
import { listCases } from '../queue/list-cases.js';
import type { DeclaredUse } from './use-of-case.js';

/** So many are listed; who reads for a use works them off. */
const most = 200;

/**
 * The cases that may be read for a use just now, newest first: where it is a choice, of those who have turned it on. To list
 * them is no look.
 */
export async function listOpenToUse(ctx: Context, { service, id, use }: DeclaredUse): Promise<readonly Case[]> {
  const name = service.declaration.service;
  if (!isChoice(use)) {
    const listed = await listCases(ctx, { filters: { service: name }, size: most });
    return listed.ok ? listed.value.cases : [];
  }
  const now = ctx.clock.now();
  const given = await listGiven(ctx, { service: name, use: id, most });
  const open = given.filter((one) => standingOf(one, wordingOf(use), now) === 'given');
  const cases = await listCasesBySubject(
    ctx,
    open.map(({ subject }) => subject),
  );
  return open.flatMap(({ subject }) => cases.get(subject) ?? []);
}
