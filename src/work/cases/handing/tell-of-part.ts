import { listStaff } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import { type PersonId, readId } from '../../../platform/ids.js';
import { formatDate } from '../../../platform/language/index.js';
import { sendMessage } from '../../messages/index.js';
import { dateAt, workingClockOf } from '../../places/index.js';
import { getService } from '../../services/index.js';
import type { Case } from '../case.js';
import { listDoers } from '../taking/find-takers.js';
import type { NewHandOff } from './hand-off-store.js';
import { handingRolesOf } from './may-hand.js';

/** No more are written to than this. */
const mostTold = 30;

type Event = 'handed' | 'accepted' | 'declined' | 'lapsed' | 'recalled' | 'late';

async function teamOf(ctx: Context, one: Case, { state }: NewHandOff): Promise<readonly PersonId[]> {
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const roles = handingRolesOf(declaration, state);
  const members = (await listStaff(ctx)).filter((officer) => roles.some((role) => officer.roles.includes(role)));
  return members.map(({ person }) => person);
}

/** Whom it concerns: whoever is to do the part, or whoever handed it off. */
async function toldOf(ctx: Context, one: Case, part: NewHandOff, event: Event): Promise<readonly PersonId[]> {
  if (event === 'handed' || event === 'recalled') return listDoers(ctx, part);
  if (event !== 'accepted') return teamOf(ctx, one, part);
  const by = readId<'person'>(part.handedBy.slice('person:'.length));
  return by ? [by] : [];
}

/** Writes to whom it concerns, where they have an address: by the reference and the day, and nothing about anybody. */
export async function tellOfPart(ctx: Context, one: Case, part: NewHandOff, event: Event): Promise<void> {
  const { timeZone } = await workingClockOf(ctx);
  const date = dateAt(timeZone, event === 'handed' ? (part.acceptBy ?? part.dueAt) : part.dueAt);
  const due = { dueEn: formatDate(date, 'en'), dueCy: formatDate(date, 'cy') };
  const template = `part-${event}` as const;
  for (const to of (await toldOf(ctx, one, part, event)).slice(0, mostTold))
    sendMessage(ctx, {
      ...{ template, to, cause: `hand-off:${one.id}:${part.number}:${event}:${to}` },
      fields: { reference: one.reference, ...due },
    });
}
