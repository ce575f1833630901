import { askedHours, isSecondPerson } from '../../../foundation/assurance/index.js';
import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type BulkExport, type BulkExportId, exportStream } from './bulk-export.js';
import { holdExport, updateExport } from './export-store.js';

export type AnswerExportRefusal = 'not-allowed' | 'yourself' | 'no-such-export' | 'answered-already' | 'too-old';

/**
 * A second person lets a bulk export begin, or does not. Refuses `not-allowed` without the role, `yourself`,
 * `no-such-export`, `answered-already`, and `too-old` a day after it was asked.
 */
export async function answerExport(
  ctx: Context,
  { id, verdict }: { readonly id: BulkExportId; readonly verdict: 'approved' | 'declined' },
): Promise<Outcome<BulkExport, AnswerExportRefusal>> {
  if (ctx.actor.kind !== 'staff' || !isSecondPerson(ctx)) return refuse('not-allowed');
  const by = ctx.actor.person;
  const one = await holdExport(ctx, id);
  if (!one) return refuse('no-such-export');
  if (one.person === by) return refuse('yourself');
  if (one.state !== 'waiting') return refuse('answered-already');
  const now = ctx.clock.now();
  if (now.getTime() - one.askedAt.getTime() > askedHours * 3_600_000) return refuse('too-old');
  const state = verdict === 'approved' ? 'running' : 'declined';
  const next: BulkExport = { ...one, state, answeredBy: by, answeredAt: now, version: one.version + 1 };
  updateExport(ctx, next);
  appendEntry(ctx, {
    ...{ stream: exportStream(id), version: next.version, kind: `bulk-export.${verdict}` },
    data: { state, answered_by: by, answered_at: now.toISOString() },
  });
  return done(next);
}
