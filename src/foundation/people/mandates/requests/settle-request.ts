import type { Context } from '../../../../platform/context.js';
import { appendEntry, type RecordableData } from '../../../record/index.js';
import type { MandateRequest } from './mandate-request.js';
import { updateRequest } from './request-store.js';

/** Writes what became of a waiting request, and its entry. */
export function settleRequest(
  ctx: Context,
  one: MandateRequest,
  state: Exclude<MandateRequest['state'], 'waiting'>,
  { why, ...data }: { readonly why?: string } & RecordableData = {},
): MandateRequest {
  const next = { ...one, state, why, version: one.version + 1 };
  updateRequest(ctx, next);
  appendEntry(ctx, {
    stream: `mandate-request:${one.id}`,
    version: next.version,
    kind: `mandate-request.${state}`,
    data: { ...data, ...(why === undefined ? {} : { why }) },
  });
  return next;
}
