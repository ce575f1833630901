import type { Context } from '../../../platform/context.js';
import type { ApiClient } from './client.js';

const columns = 'name, title, key, state, version';

export async function readClient(ctx: Context, name: string): Promise<ApiClient | undefined> {
  const text = `select ${columns} from people.api_client where place_id = $1 and name = $2`;
  const [row] = await ctx.prepared<ApiClient>('people_client', text, [ctx.place, name]);
  return row;
}

/** The client as it stands until the act ends; undefined where there is none of that name. */
export async function holdClient(ctx: Context, name: string): Promise<ApiClient | undefined> {
  const text = `select ${columns} from people.api_client where place_id = $1 and name = $2 for update`;
  const [row] = await ctx.prepared<ApiClient>('people_hold_client', text, [ctx.place, name]);
  return row;
}

/** Every client that is or was, by name. */
export async function readClients(ctx: Context): Promise<readonly ApiClient[]> {
  const text = `select ${columns} from people.api_client where place_id = $1 order by name`;
  return ctx.prepared<ApiClient>('people_clients', text, [ctx.place]);
}

/** Queues a client in the place of what was there by its name. */
export function writeClient(ctx: Context, { name, title, key, state, version }: ApiClient): void {
  ctx.writes.run(
    `insert into people.api_client (place_id, ${columns}) values ($1::uuid, $2, $3, $4::jsonb, $5, $6::int)
     on conflict (place_id, name) do update
        set title = excluded.title, key = excluded.key, state = excluded.state, version = excluded.version`,
    [ctx.place, name, title, JSON.stringify(key), state, version],
  );
}
