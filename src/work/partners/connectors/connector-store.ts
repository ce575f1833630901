import { parse } from 'yaml';
import type { Context } from '../../../platform/context.js';
import { type Connector, connectorSchema } from './connector.js';

interface ConnectorRow {
  readonly name: string;
  readonly declared: string;
  readonly set_at: Date;
  readonly ended_at: Date | null;
  readonly version: number;
}

const columns = 'name, declared, set_at, ended_at, version';

const toConnector = (row: ConnectorRow): Connector => ({
  ...{ name: row.name, declared: connectorSchema.parse(parse(row.declared)), text: row.declared },
  ...{ setAt: row.set_at, endedAt: row.ended_at ?? undefined, version: row.version },
});

/** Every connector that is or was, by name. */
export async function readConnectors(ctx: Context): Promise<readonly Connector[]> {
  const text = `select ${columns} from partners.connector where place_id = $1 order by name`;
  return (await ctx.prepared<ConnectorRow>('partners_connectors', text, [ctx.place])).map(toConnector);
}

/** A connector as it stands until the act ends. */
export async function holdConnector(ctx: Context, name: string): Promise<Connector | undefined> {
  const text = `select ${columns} from partners.connector where place_id = $1 and name = $2 for update`;
  const [row] = await ctx.prepared<ConnectorRow>('partners_hold_connector', text, [ctx.place, name]);
  return row && toConnector(row);
}

export function writeConnector(ctx: Context, { name, declared, text, setAt, endedAt, version }: Connector): void {
  ctx.writes.run(
    `insert into partners.connector (place_id, name, service, declared, set_at, ended_at, version)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (place_id, name) do update set service = excluded.service, declared = excluded.declared,
       set_at = excluded.set_at, ended_at = excluded.ended_at, version = excluded.version`,
    [ctx.place, name, declared.service, text, setAt, endedAt ?? null, version],
  );
}

/** Makes a connector's exchange due at once; from the start, where what is told may be taken otherwise than before. */
export function writeExchangeDue(ctx: Context, name: string, from?: 'the-start'): void {
  ctx.writes.run(
    `insert into partners.exchange (place_id, connector, next_at) values ($1, $2, $3)
     on conflict (place_id, connector) do update set next_at = excluded.next_at, tries = 0, why = null,
       cursor = (case when $4 then null else exchange.cursor end)`,
    [ctx.place, name, ctx.clock.now(), from === 'the-start'],
  );
}
