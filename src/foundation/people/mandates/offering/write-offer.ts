import type { Context } from '../../../../platform/context.js';
import type { OrgUnitId, PersonId } from '../../../../platform/ids.js';
import type { Sealed } from '../../../../platform/sealed/index.js';
import { appendEntry } from '../../../record/index.js';
import { linkSubject, mintSubject, sealRow } from '../../../vault/index.js';
import type { Capacity } from '../capacities/capacity.js';
import type { Mandate, MandateAction } from '../mandate.js';
import { insertMandate } from '../mandate-store.js';

/** Where the names that the person wrote lie. */
export const mandateTable = 'people.mandate';
export const whileKept = 'while the mandate is kept';

interface Offer {
  readonly capacity: Capacity;
  readonly services: readonly string[];
  readonly may: readonly MandateAction[];
  readonly days: number;
  readonly names: Readonly<Record<string, Sealed<string>>>;
  /** Of the code by which somebody takes it; a firm is named instead. */
  readonly codeHash?: Buffer;
  readonly firm?: OrgUnitId;
}

/** Writes a mandate that is offered, its names and its entry, for acts that have decided that the person may give it. */
export async function writeOffer(ctx: Context, person: PersonId, offer: Offer): Promise<Pick<Mandate, 'id' | 'until'>> {
  const { capacity, services, may, days, names, firm, codeHash } = offer;
  const [id, since, subject] = [ctx.ids.next<'mandate'>(), ctx.clock.now(), mintSubject(ctx)];
  const one: Mandate = {
    ...{ id, person, delegate: undefined, firm, firmRole: undefined, capacity, services, may, hidden: [] },
    ...{
      case: undefined,
      why: undefined,
      checked: undefined,
      needsLoss: false,
      isHandedOver: false,
      sharesLooks: false,
    },
    ...{ draft: undefined, way: undefined },
    ...{ since, until: new Date(since.getTime() + days * 86_400_000), state: 'offered', subject, version: 1 },
  };
  const parts = [{ subject, mark: 'personal', keep: whileKept, values: names }] as const;
  const row = { table: mandateTable, row: id, version: 1, scope: `mandate:${id}`, parts };
  const { envelopes } = await sealRow(ctx, row);
  insertMandate(ctx, one, codeHash ? { codeHash } : {});
  appendEntry(ctx, {
    stream: `mandate:${id}`,
    version: 1,
    kind: 'mandate.offered',
    data: {
      ...{ person_id: person, subject_id: subject, capacity, services: [...services], may: [...may], envelopes },
      ...{ since: since.toISOString(), until: one.until.toISOString(), ...(firm ? { firm_id: firm } : {}) },
    },
  });
  await ctx.writes.flush(); // the subject must be there before it is linked
  await linkSubject(ctx, subject, person);
  return { id, until: one.until };
}
