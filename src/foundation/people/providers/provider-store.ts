import type { Context } from '../../../platform/context.js';
import type { ClientKey, PublicJwk } from './client-key.js';
import type { Provider, ProviderKind } from './provider.js';

interface ProviderRow {
  readonly settings: Provider;
  readonly version: number;
}

export async function readProvider(ctx: Context, kind: ProviderKind): Promise<ProviderRow | undefined> {
  const [row] = await ctx.prepared<ProviderRow>(
    'people_provider',
    'select settings, version from people.provider where place_id = $1 and kind = $2',
    [ctx.place, kind],
  );
  return row;
}

/** Writes the settings; `version` is one more than what was read, which the stream of entries holds it to. */
export function writeProvider(ctx: Context, provider: Provider, version: number): void {
  ctx.writes.run(
    `insert into people.provider (place_id, kind, settings, version, set_at) values ($1, $2, $3::jsonb, $4, $5)
     on conflict (place_id, kind) do update set settings = excluded.settings, version = excluded.version, set_at = excluded.set_at`,
    [ctx.place, provider.kind, JSON.stringify(provider), version, ctx.clock.now()],
  );
}

/** Moves a provider's stream on and holds it until the act ends; undefined when there is none. */
export async function nextProviderVersion(ctx: Context, kind: ProviderKind): Promise<number | undefined> {
  const [row] = await ctx.prepared<{ version: number }>(
    'people_next_provider_version',
    'update people.provider set version = version + 1 where place_id = $1 and kind = $2 returning version',
    [ctx.place, kind],
  );
  return row?.version;
}

export function insertClientKey(ctx: Context, { kind, id, publicJwk, madeAt, signsFrom }: ClientKey): void {
  ctx.writes.insert('people.client_key', {
    ...{ place_id: ctx.place, kind, id, made_at: madeAt, signs_from: signsFrom },
    public_jwk: publicJwk ?? null,
  });
}

interface KeyRow {
  readonly kind: ProviderKind;
  readonly id: string;
  readonly public_jwk: PublicJwk | null;
  readonly made_at: Date;
  readonly signs_from: Date;
}

/** Every key of the place towards its providers, of each kind the oldest first. */
export async function readClientKeys(ctx: Context): Promise<readonly ClientKey[]> {
  const rows = await ctx.prepared<KeyRow>(
    'people_client_keys',
    `select kind, id, public_jwk, made_at, signs_from from people.client_key
      where place_id = $1 order by kind, signs_from, made_at, id`,
    [ctx.place],
  );
  return rows.map(({ kind, id, public_jwk, made_at, signs_from }) => ({
    ...{ kind, id, madeAt: made_at, signsFrom: signs_from },
    publicJwk: public_jwk ?? undefined,
  }));
}
