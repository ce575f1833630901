import type { Context } from '../../../platform/context.js';
import type { Connector } from './connector.js';
import { readConnectors } from './connector-store.js';
import type { Counts } from './exchange-store.js';

export interface ListedConnector extends Connector {
  readonly why: string | undefined;
  readonly reconciledAt: Date | undefined;
  readonly counts: Counts;
  readonly waiting: number;
  readonly dead: number;
  readonly mismatches: number;
}

interface Numbers {
  readonly connector: string;
  readonly why: string | null;
  readonly reconciled_at: Date | null;
  readonly taken: number;
  readonly repeated: number;
  readonly old: number;
  readonly refused: number;
  readonly waiting: number;
  readonly dead: number;
  readonly mismatches: number;
}

/** Every connector that is or was, with what was told, what waits and what does not agree. */
export async function listConnectors(ctx: Context): Promise<readonly ListedConnector[]> {
  const text = `select e.connector, e.why, e.reconciled_at, e.taken, e.repeated, e.old, e.refused,
      (select count(*) from partners.pair p where p.place_id = $1 and p.connector = e.connector and not p.is_dead
         and p.due_version > p.sent_version)::int as waiting,
      (select count(*) from partners.pair p where p.place_id = $1 and p.connector = e.connector and p.is_dead)::int as dead,
      (select count(*) from partners.mismatch m where m.place_id = $1 and m.connector = e.connector
         and m.settled_at is null)::int as mismatches
    from partners.exchange e where e.place_id = $1`;
  const numbers = new Map(
    (await ctx.prepared<Numbers>('partners_connector_numbers', text, [ctx.place])).map((row) => [row.connector, row]),
  );
  return (await readConnectors(ctx)).map((one) => {
    const row = numbers.get(one.name);
    const { taken = 0, repeated = 0, old = 0, refused = 0, waiting = 0, dead = 0, mismatches = 0 } = row ?? {};
    const counts = { taken, repeated, old, refused };
    return {
      ...one,
      why: row?.why ?? undefined,
      reconciledAt: row?.reconciled_at ?? undefined,
      counts,
      waiting,
      dead,
      mismatches,
    };
  });
}
