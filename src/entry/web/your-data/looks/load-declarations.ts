import type { Context } from '../../../../platform/context.js';
import type { SubjectId } from '../../../../platform/ids.js';
import type { Case } from '../../../../work/cases/index.js';
import { type Declaration, getService } from '../../../../work/services/index.js';

/** The declaration of every version that these cases began under, by service and version. */
export async function loadDeclarations(ctx: Context, cases: ReadonlyMap<SubjectId, Case>) {
  const found = new Map<string, Declaration>();
  for (const { service, serviceVersion } of cases.values()) {
    const name = `${service} ${serviceVersion}`;
    if (!found.has(name)) found.set(name, (await getService(ctx, service, serviceVersion)).declaration);
  }
  return found;
}
