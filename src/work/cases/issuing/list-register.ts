import type { Context } from '../../../platform/context.js';
import { dateAt, workingClockOf } from '../../places/index.js';
import type { Compiled } from '../../services/index.js';
import { standingOn } from './issued.js';
import { readRegister } from './issued-store.js';
import type { Standed } from './list-issued.js';
import { shiftDate } from './validity.js';

interface AskedPart {
  readonly service: Compiled;
  readonly thing: string;
  /** The number after which it goes on. */
  readonly after?: string;
  readonly most: number;
}

/** A part of a public register, by number: what ended is in it for as long as its declaration keeps it. */
export async function listRegister(
  ctx: Context,
  { service, thing, after = '', most }: AskedPart,
): Promise<readonly Standed[]> {
  const { declaration } = service;
  const issue = declaration.issues[thing];
  if (!issue?.register) return [];
  const today = dateAt((await workingClockOf(ctx)).timeZone, ctx.clock.now());
  const since = shiftDate(today, issue.keep, -1);
  const rows = await readRegister(ctx, { service: declaration.service, thing, since, after, most });
  return rows.map((one) => ({ ...one, standing: standingOn(one, today) }));
}
