import type { Context } from '../../../platform/context.js';
import type { CaseId, SubjectId } from '../../../platform/ids.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { findCase } from '../../../work/cases/index.js';
import { findReference } from '../../../work/journeys/index.js';
import { getService, principalOf } from '../../../work/services/index.js';

/** Whom a case is about, by its reference as it was typed; undefined where there is no such case. */
export async function findPrincipal(
  ctx: Context,
  typed: Sealed<readonly string[]>,
): Promise<{ readonly subject: SubjectId; readonly case: CaseId; readonly reference: string } | undefined> {
  const reference = await findReference(ctx, typed);
  const one = reference && (await findCase(ctx, { reference }));
  if (!one) return undefined;
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const subject = one.subjects[principalOf(declaration)];
  return subject && { subject, case: one.id, reference: one.reference };
}
