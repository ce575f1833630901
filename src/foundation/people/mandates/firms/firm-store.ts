import type { Context } from '../../../../platform/context.js';
import type { OrgUnitId, PersonId } from '../../../../platform/ids.js';
import type { Mandate } from '../mandate.js';
import { type MandateRow, mandateColumns, toMandate } from '../mandate-store.js';

/** Mandates that firms were given and that are not over, newest first. */
export async function readMandatesOfFirms(ctx: Context, firms: readonly OrgUnitId[]): Promise<readonly Mandate[]> {
  const text = `select ${mandateColumns} from people.mandate
                 where place_id = $1 and firm_id = any($2::uuid[]) and until > $3
                   and state in ('offered', 'active', 'suspended', 'in-review')
                 order by since desc, id limit 500`;
  const rows = await ctx.prepared<MandateRow>('people_mandates_of_firms', text, [ctx.place, firms, ctx.clock.now()]);
  return rows.map(toMandate);
}

/** Whether a person is there who can sign in for themself. */
export async function isResident(ctx: Context, person: PersonId): Promise<boolean> {
  const text = `select 1 from people.person where place_id = $1 and id = $2 and kind = 'resident'`;
  return (await ctx.prepared('people_is_resident', text, [ctx.place, person])).length > 0;
}
