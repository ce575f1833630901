import type { Context } from '../../platform/context.js';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** A charge as it stands after a step. */
export function writeCharge(ctx: Context, row: Row, isNew: boolean): void {
  if (isNew) ctx.writes.insert('payments.charge', { place_id: ctx.place, ...row });
  else
    ctx.writes.run(
      `update payments.charge set state = $3, settled_at = $4, refunded = $5, version = $6
      where place_id = $1 and id = $2`,
      [ctx.place, row.id, row.state, row.settled_at, row.refunded, row.version],
    );
}

/** A payment as it stands after a step. */
export function writePayment(ctx: Context, row: Row, isNew: boolean): void {
  if (isNew) ctx.writes.insert('payments.payment', { place_id: ctx.place, ...row });
  else
    ctx.writes.run(
      'update payments.payment set state = $3, provider_id = $4, ended_at = $5, code = $6 where place_id = $1 and id = $2',
      [ctx.place, row.id, row.state, row.provider_id, row.ended_at, row.code],
    );
}

/** A refund as it stands after a step. */
export function writeRefund(ctx: Context, row: Row, isNew: boolean): void {
  if (isNew) ctx.writes.insert('payments.refund', { place_id: ctx.place, ...row });
  else
    ctx.writes.run(
      `update payments.refund set state = $3, decided_by = $4, decided_at = $5, provider_id = $6, ended_at = $7
      where place_id = $1 and id = $2`,
      [ctx.place, row.id, row.state, row.decided_by, row.decided_at, row.provider_id, row.ended_at],
    );
}
