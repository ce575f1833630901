import type { Context } from '../../../../platform/context.js';
import type { ApiKey, ApiKeyId, KeyPower } from './api-key.js';

interface ApiKeyRow {
  readonly id: ApiKeyId;
  readonly client: string;
  readonly hash: Buffer;
  readonly services: readonly string[];
  readonly may: readonly KeyPower[];
  readonly fields: readonly string[];
  readonly moves: readonly string[];
  readonly agreement: string | null;
  readonly made_at: Date;
  readonly ended_at: Date | null;
  readonly version: number;
}

const columns = 'id, client, hash, services, may, fields, moves, agreement, made_at, ended_at, version';

const toApiKey = ({ made_at: madeAt, ended_at, agreement, ...row }: ApiKeyRow): ApiKey => ({
  ...row,
  ...{ madeAt, endedAt: ended_at ?? undefined, agreement: agreement ?? undefined },
});

export async function readApiKeyByHash(ctx: Context, hash: Buffer): Promise<ApiKey | undefined> {
  const text = `select ${columns} from people.api_key where place_id = $1 and hash = $2 and ended_at is null`;
  const [row] = await ctx.prepared<ApiKeyRow>('people_api_key', text, [ctx.place, hash]);
  return row && toApiKey(row);
}

/** A key as it stands until the act ends. */
export async function holdApiKey(ctx: Context, id: ApiKeyId): Promise<ApiKey | undefined> {
  const text = `select ${columns} from people.api_key where place_id = $1 and id = $2 for update`;
  const [row] = await ctx.prepared<ApiKeyRow>('people_hold_api_key', text, [ctx.place, id]);
  return row && toApiKey(row);
}

/** Every key that is or was, newest first. */
export async function readApiKeys(ctx: Context): Promise<readonly ApiKey[]> {
  const text = `select ${columns} from people.api_key where place_id = $1 order by id desc`;
  return (await ctx.prepared<ApiKeyRow>('people_api_keys', text, [ctx.place])).map(toApiKey);
}

export function insertApiKey(ctx: Context, one: ApiKey): void {
  ctx.writes.insert('people.api_key', {
    ...{ place_id: ctx.place, id: one.id, client: one.client, hash: one.hash, services: one.services },
    ...{ may: one.may, fields: one.fields, moves: one.moves, agreement: one.agreement ?? null },
    ...{ made_at: one.madeAt, ended_at: one.endedAt ?? null, version: one.version },
  });
}

export function endApiKeyRow(ctx: Context, { id, endedAt, version }: ApiKey): void {
  ctx.writes.run('update people.api_key set ended_at = $3, version = $4 where place_id = $1 and id = $2', [
    ...[ctx.place, id, endedAt, version],
  ]);
}
