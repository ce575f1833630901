import type { Context } from '../../../platform/context.js';
import type { Company } from './company.js';

/** A newer list replaces what an older one said of a company. One statement for all rows. */
export function writeCompanies(ctx: Context, companies: readonly Company[]): void {
  ctx.writes.run(
    `insert into places.company (place_id, number, name, status)
     select $1::uuid, number, name, status from jsonb_populate_recordset(null::places.company, $2::jsonb)
     on conflict (place_id, number) do update set name = excluded.name, status = excluded.status`,
    [ctx.place, JSON.stringify(companies)],
  );
}

export async function readCompany(ctx: Context, number: string): Promise<Company | undefined> {
  const text = 'select number, name, status from places.company where place_id = $1 and number = $2';
  const [row] = await ctx.prepared<Company>('company_by_number', text, [ctx.place, number]);
  return row;
}
