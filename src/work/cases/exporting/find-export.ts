import { isSecondPerson } from '../../../foundation/assurance/index.js';
import type { Context } from '../../../platform/context.js';
import type { BulkExport, BulkExportId } from './bulk-export.js';
import { readExport, readExportsOf, readStandingExports } from './export-store.js';

const mostOwn = 20;

/** A bulk export for its officer, or for a second person whom it waits for, or who answered it; undefined to anybody else. */
export async function findExport(ctx: Context, id: BulkExportId): Promise<BulkExport | undefined> {
  const { actor } = ctx;
  const one = await readExport(ctx, id);
  if (!one || actor.kind !== 'staff') return undefined;
  const answers = isSecondPerson(ctx) && (one.state === 'waiting' || one.answeredBy === actor.person);
  return one.person === actor.person || answers ? one : undefined;
}

/** An officer's own bulk exports, newest first, and those that wait for their answer. */
export async function listExports(
  ctx: Context,
): Promise<{ readonly own: readonly BulkExport[]; readonly toAnswer: readonly BulkExport[] }> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return { own: [], toAnswer: [] };
  const waiting = isSecondPerson(ctx) ? await readStandingExports(ctx) : [];
  return {
    own: await readExportsOf(ctx, actor.person, mostOwn),
    toAnswer: waiting.filter(({ state, person }) => state === 'waiting' && person !== actor.person),
  };
}
