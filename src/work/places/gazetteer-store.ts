import type { Context } from '../../platform/context.js';
import type { Words } from '../../platform/language/index.js';
import { type Address, type AddressId, type Area, shownPostcode } from './address.js';

export interface AddressRow {
  readonly id: AddressId;
  readonly line: string;
  readonly street: string;
  readonly town: string;
  readonly postcode: string;
  readonly area_code: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly is_ended: boolean;
}

export interface AreaRow {
  readonly code: string;
  readonly kind: string;
  readonly name: Words;
}

const columns = 'id, line, street, town, postcode, area_code, latitude, longitude, is_ended';
// Houses stand in the order of their numbers, not of their digits.
const inOrder = `order by street, (substring(line from '^\\d{1,6}'))::int nulls first, line, id`;

function toAddress(row: AddressRow): Address {
  return {
    id: row.id,
    line: row.line,
    street: row.street,
    town: row.town,
    postcode: shownPostcode(row.postcode),
    ...(row.area_code === null ? {} : { area: row.area_code }),
    ...(row.latitude === null || row.longitude === null
      ? {}
      : { point: { latitude: row.latitude, longitude: row.longitude } }),
  };
}

/** `postcode` as stored: no spaces, capitals. */
export async function readByPostcode(ctx: Context, postcode: string, limit: number): Promise<readonly Address[]> {
  const text = `select ${columns} from places.address where place_id = $1 and postcode = $2 and not is_ended ${inOrder} limit $3`;
  const rows = await ctx.prepared<AddressRow>('address_by_postcode', text, [ctx.place, postcode, limit]);
  return rows.map(toAddress);
}

/** The names of the place's streets, each once: the index is walked from one name to the next, past all their houses. */
export async function readStreets(ctx: Context): Promise<readonly string[]> {
  const text = `with recursive named as (
      (select street from places.address where place_id = $1 order by street limit 1)
      union all
      select (select a.street from places.address a where a.place_id = $1 and a.street > named.street order by a.street limit 1)
        from named where named.street is not null)
    select street from named where street is not null`;
  return (await ctx.prepared<{ street: string }>('address_streets', text, [ctx.place])).map(({ street }) => street);
}

/** What stands on any of these streets; with `number`, in small letters, what has it. */
export async function readOnStreets(
  ctx: Context,
  streets: readonly string[],
  { number, limit }: { readonly number?: string; readonly limit: number },
): Promise<readonly Address[]> {
  const text = `select ${columns} from places.address
    where place_id = $1 and street = any($2::text[]) and not is_ended
      and ($3::text is null or $3 = any(regexp_split_to_array(lower(line), '[^a-z0-9]+'))) ${inOrder} limit $4`;
  const rows = await ctx.prepared<AddressRow>('address_on_streets', text, [ctx.place, streets, number ?? null, limit]);
  return rows.map(toAddress);
}

export async function readAddress(ctx: Context, id: AddressId): Promise<Address | undefined> {
  const text = `select ${columns} from places.address where place_id = $1 and id = $2`;
  const [row] = await ctx.prepared<AddressRow>('address_by_id', text, [ctx.place, id]);
  return row && toAddress(row);
}

/** Those of these ids that the gazetteer has, as they are stored. */
export function readRows(ctx: Context, ids: readonly AddressId[]): Promise<readonly AddressRow[]> {
  const text = `select ${columns} from places.address where place_id = $1 and id = any($2::uuid[])`;
  return ctx.prepared<AddressRow>('address_rows', text, [ctx.place, ids]);
}

export async function readAreas(ctx: Context, kind: string | undefined): Promise<readonly Area[]> {
  const text = `select code, kind, name from places.area
    where place_id = $1 and ($2::text is null or kind = $2) order by code`;
  return ctx.prepared<AreaRow>('areas_by_kind', text, [ctx.place, kind ?? null]);
}

/** A newer gazetteer replaces what an older one said of the same building. One statement for all rows. */
export function writeAddresses(ctx: Context, rows: readonly AddressRow[]): void {
  ctx.writes.run(
    `insert into places.address (place_id, ${columns})
     select $1::uuid, ${columns} from jsonb_populate_recordset(null::places.address, $2::jsonb)
     on conflict (place_id, id) do update set line = excluded.line, street = excluded.street, town = excluded.town,
       postcode = excluded.postcode, area_code = excluded.area_code, latitude = excluded.latitude, longitude = excluded.longitude,
       is_ended = excluded.is_ended`,
    [ctx.place, JSON.stringify(rows)],
  );
}

export function writeAreas(ctx: Context, rows: readonly AreaRow[]): void {
  ctx.writes.run(
    `insert into places.area (place_id, code, kind, name)
     select $1::uuid, code, kind, name from jsonb_populate_recordset(null::places.area, $2::jsonb)
     on conflict (place_id, code) do update set kind = excluded.kind, name = excluded.name`,
    [ctx.place, JSON.stringify(rows)],
  );
}
