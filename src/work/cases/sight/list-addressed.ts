import type { MatterParty } from '../../../foundation/assurance/index.js';
import { isResident, listOwnSubjects } from '../../../foundation/people/index.js';
import { listStream } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { type PersonId, readId } from '../../../platform/ids.js';
import type { AddressAt } from '../../messages/index.js';
import { type Declaration, getService } from '../../services/index.js';
import type { Case } from '../case.js';
import { getCase } from '../get-case.js';
import { listCasesOf } from '../list-cases-of.js';
import { partiesIn } from './plan-looks.js';

/** The newest are tried: an address that is older than these is not where they live. */
const most = 3;

/** Whether a delegate sent it: what they gave may be their own address, and they may not choose where the person is told. */
async function isByDelegate(ctx: Context, { id }: Case): Promise<boolean> {
  const [opened] = await listStream(ctx.db, ctx.place, `case:${id}`, { most: 1 });
  if (!opened?.onBehalfOf) return false;
  const actor = readId<'person'>(opened.actor.slice('person:'.length));
  return actor === undefined || isResident(ctx, actor);
}

export interface Addressed {
  readonly one: Case;
  readonly declaration: Declaration;
  readonly party: MatterParty;
}

/** Whose addresses are asked for: all that cases know of a person, or what one request alone has of whoever made it. */
export type ToAddress = PersonId | AddressAt;

async function casesOf(ctx: Context, to: ToAddress) {
  if (typeof to !== 'string') return { own: [to.subject], cases: [await getCase(ctx, to.row)] };
  const own = await listOwnSubjects(ctx, to);
  return { own, cases: await listCasesOf(ctx, own) };
}

/** The newest cases in which somebody was asked for an address of their own; whether they gave it is sealed. */
export async function listAddressed(ctx: Context, to: ToAddress): Promise<readonly Addressed[]> {
  const { own, cases } = await casesOf(ctx, to);
  const found: Addressed[] = [];
  for (const one of cases) {
    if (found.length === most) break;
    const { declaration } = await getService(ctx, one.service, one.serviceVersion);
    const party = partiesIn({ one, declaration }).find(
      ({ subject, addresses }) => own.includes(subject) && addresses.length > 0,
    );
    if (party && !(await isByDelegate(ctx, one))) found.push({ one, declaration, party });
  }
  return found;
}
