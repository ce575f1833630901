import type { Context } from '../../../../platform/context.js';
import { appendEntry, type RecordableData } from '../../../record/index.js';
import { type Body, bodyStream } from './body.js';

/** Appends the next entry of a body, for acts that hold its account, and moves its version on. */
export function recordOfBody(ctx: Context, { person, version }: Body, kind: string, data: RecordableData): number {
  const next = version + 1;
  appendEntry(ctx, { stream: bodyStream(person), version: next, kind, data });
  ctx.writes.run('update people.body set version = $3 where place_id = $1 and person_id = $2', [
    ...[ctx.place, person, next],
  ]);
  return next;
}
