import { listChoices } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import { getService } from '../../services/index.js';
import type { Case } from '../case.js';
import { type DeclaredUse, type SaidOfCase, subjectOfCase } from './use-of-case.js';

/** Every use of one case's service, and what the one whose case it is said to it. */
export async function listUsesOfCase(ctx: Context, one: Case): Promise<readonly (DeclaredUse & SaidOfCase)[]> {
  const service = await getService(ctx, one.service);
  const subject = subjectOfCase(service, one);
  if (!subject) return [];
  const choices = await listChoices(ctx, [subject]);
  return Object.entries(service.declaration.uses).map(([id, use]) => ({
    ...{ service, id, use, one, subject },
    choice: choices.find((each) => each.use === id),
  }));
}
