import type { Context } from '../../../platform/context.js';
import type { ApiClient } from './client.js';

const columns = 'name, title, dpv, key, state, version';

interface ClientRow extends Omit<ApiClient, 'dpv' | 'key'> {
  readonly dpv: ApiClient['dpv'] | null;
  readonly key: ApiClient['key'] | null;
}

const toClient = ({ dpv, key, ...row }: ClientRow): ApiClient => ({
  ...row,
  ...{ dpv: dpv ?? undefined, key: key ?? undefined },
});

export async function readClient(ctx: Context, name: string): Promise<ApiClient | undefined> {
  const text = `select ${columns} from people.api_client where place_id = $1 and name = $2`;
  const [row] = await ctx.prepared<ClientRow>('people_client', text, [ctx.place, name]);
  return row && toClient(row);
}

/** The client as it stands until the act ends; undefined where there is none of that name. */
export async function holdClient(ctx: Context, name: string): Promise<ApiClient | undefined> {
  const text = `select ${columns} from people.api_client where place_id = $1 and name = $2 for update`;
  const [row] = await ctx.prepared<ClientRow>('people_hold_client', text, [ctx.place, name]);
  return row && toClient(row);
}

/** Every client that is or was, by name. */
export async function readClients(ctx: Context): Promise<readonly ApiClient[]> {
  const text = `select ${columns} from people.api_client where place_id = $1 order by name`;
  return (await ctx.prepared<ClientRow>('people_clients', text, [ctx.place])).map(toClient);
}

/** Queues a client in the place of what was there by its name. */
export function writeClient(ctx: Context, { name, title, dpv, key, state, version }: ApiClient): void {
  ctx.writes.run(
    `insert into people.api_client (place_id, ${columns}) values ($1::uuid, $2, $3, $4, $5::jsonb, $6, $7::int)
     on conflict (place_id, name) do update
        set title = excluded.title, dpv = excluded.dpv, key = excluded.key, state = excluded.state, version = excluded.version`,
    [ctx.place, name, title, dpv ?? null, key ? JSON.stringify(key) : null, state, version],
  );
}
