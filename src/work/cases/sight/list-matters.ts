import type { Matter } from '../../../foundation/assurance/index.js';
import { listCovered } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { type Compiled, getService } from '../../services/index.js';
import { readCases } from '../case-store.js';
import { matterOf } from './plan-looks.js';

/** What these cases are to whoever asks: by it a search leaves out who is near to them. It opens nothing. */
export async function listMatters(ctx: Context, ids: readonly string[]): Promise<readonly Matter[]> {
  const { actor } = ctx;
  const covered = actor.kind === 'staff' ? await listCovered(ctx, actor.person) : [];
  const services = new Map<string, Compiled>();
  const matters: Matter[] = [];
  for (const one of await readCases(ctx, ids as readonly CaseId[])) {
    const version = `${one.service} ${one.serviceVersion}`;
    const service = services.get(version) ?? (await getService(ctx, one.service, one.serviceVersion));
    services.set(version, service);
    matters.push(matterOf(actor, { one, declaration: service.declaration, notes: [], covered }));
  }
  return matters;
}
