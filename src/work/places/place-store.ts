import type { Context } from '../../platform/context.js';

export interface PlaceState {
  readonly brand: unknown;
  readonly live_since: Date | null;
  readonly hosts: readonly string[];
}

/** The place of this act, held until it ends. */
export async function holdPlace(ctx: Context): Promise<PlaceState> {
  const [row] = await ctx.prepared<Pick<PlaceState, 'brand' | 'live_since'>>(
    'places_hold',
    'select brand, live_since from platform.place where place_id = $1 for update',
    [ctx.place],
  );
  if (!row) throw new Error('There is no such place.');
  return { ...row, hosts: await readHosts(ctx) };
}

/** The place of this act, as it is. */
export async function readPlace(ctx: Context): Promise<PlaceState> {
  const [row] = await ctx.prepared<Pick<PlaceState, 'brand' | 'live_since'>>(
    'places_read',
    'select brand, live_since from platform.place where place_id = $1',
    [ctx.place],
  );
  if (!row) throw new Error('There is no such place.');
  return { ...row, hosts: await readHosts(ctx) };
}

async function readHosts(ctx: Context): Promise<readonly string[]> {
  const rows = await ctx.prepared<{ host: string }>(
    'places_hosts',
    'select host from platform.place_host where place_id = $1 order by host',
    [ctx.place],
  );
  return rows.map(({ host }) => host);
}

/** Moves the stream of the place on. */
async function moved(rows: Promise<readonly { version: number }[]>): Promise<number> {
  const [row] = await rows;
  if (!row) throw new Error('There is no such place.');
  return row.version;
}

export const nextVersion = (ctx: Context): Promise<number> =>
  moved(
    ctx.prepared(
      'places_next_version',
      'update platform.place set version = version + 1 where place_id = $1 returning version',
      [ctx.place],
    ),
  );

export const updateBrand = (ctx: Context, brand: string): Promise<number> =>
  moved(
    ctx.prepared(
      'places_brand',
      'update platform.place set version = version + 1, brand = $2::jsonb where place_id = $1 returning version',
      [ctx.place, brand],
    ),
  );

export const updateLiveSince = (ctx: Context, since: Date): Promise<number> =>
  moved(
    ctx.prepared(
      'places_live_since',
      'update platform.place set version = version + 1, live_since = $2 where place_id = $1 returning version',
      [ctx.place, since],
    ),
  );

/** Moves the stream on where the place does not answer so yet; undefined where it does. */
export async function updateDefault(ctx: Context, isDefault: boolean): Promise<number | undefined> {
  const [row] = await ctx.prepared<{ version: number }>(
    'places_default',
    `update platform.place set version = version + 1, is_default = $2
      where place_id = $1 and is_default <> $2 returning version`,
    [ctx.place, isDefault],
  );
  return row?.version;
}
