import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import {
  type Booking,
  type BookingId,
  type ChangeRefusal,
  cancelBooking,
  changeBooking,
  confirmBooking,
  listBookingsOf,
} from '../../bookings/index.js';
import { type Declaration, getService } from '../../services/index.js';
import type { Case } from '../case.js';
import { holdCase, updateFields } from '../case-store.js';
import { mayWork } from '../may-work.js';
import { isOwnCase, isSendersAddress } from './may-manage.js';
import { calendarOfField } from './slot-calendar-of.js';

/** Why an officer moves or cancels somebody's time, as codes. */
export const movingReasons = ['asked', 'staff-away', 'place-shut', 'mistake'] as const;
export type MovingReason = (typeof movingReasons)[number];

export type RebookRefusal = ChangeRefusal | 'not-allowed' | 'too-often' | 'closed' | 'no-reason';

export interface AskedRebook {
  readonly case: CaseId;
  readonly booking: BookingId;
  /** Another time, what was offered, or none any more. */
  readonly to: { readonly slot: string } | 'offered' | 'cancelled';
  /** The address that the request holds, of whoever is not signed in. */
  readonly email?: Sealed<readonly string[]>;
  /** Of an officer. */
  readonly why?: MovingReason | undefined;
}

/** Whether the actor may: an officer of the service, whose account it is in, or who knows the address that was given. */
async function refuseActor(ctx: Context, declaration: Declaration, one: Case, { email, why }: AskedRebook) {
  if (ctx.actor.kind === 'staff') {
    if (!(await mayWork(ctx, one))) return 'not-allowed' as const;
    return why === undefined ? ('no-reason' as const) : undefined;
  }
  if (await isOwnCase(ctx, declaration, one)) return undefined;
  const told = email ? await isSendersAddress(ctx, declaration, one, email) : 'no';
  return told === 'yes' ? undefined : told === 'no' ? ('not-allowed' as const) : told;
}

/** The case shows the time that it has now; its version moves on, so that a page that shows the old one is asked again. */
function noteRebooked(ctx: Context, declaration: Declaration, one: Case, { field, slot }: Booking): void {
  const version = one.version + 1;
  appendEntry(ctx, {
    ...{ stream: `case:${one.id}`, version, kind: 'case.rebooked', purpose: declaration.purpose.id },
    ...{ service: one.service, serviceVersion: one.serviceVersion, data: { corrected: { [field]: slot ?? null } } },
  });
  updateFields(ctx, { id: one.id, fields: { ...one.fields, [field]: slot ?? null }, version });
}

/**
 * Moves, takes or cancels what a request has booked. Refuses `not-allowed` to whoever is neither its person nor an officer of the service,
 * `too-often` after five wrong addresses in an hour, `closed` where the case is over, and as the room of bookings does.
 */
export async function rebook(ctx: Context, asked: AskedRebook): Promise<Outcome<Booking, RebookRefusal>> {
  const one = await holdCase(ctx, asked.case);
  const booking = one && (await listBookingsOf(ctx, one.id)).find(({ id }) => id === asked.booking);
  if (!one || !booking) return refuse('no-booking');
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const refused = await refuseActor(ctx, declaration, one, asked);
  if (refused) return refuse(refused);
  if (one.closedAt) return refuse('closed');
  const calendar = calendarOfField(declaration, booking.field);
  if (!calendar) return refuse('no-booking');
  const why = asked.why === undefined ? {} : { why: asked.why };
  if (asked.to === 'cancelled') return cancelBooking(ctx, calendar, { booking: booking.id, ...why });
  if (asked.to === 'offered') {
    const taken = booking.state === 'offered' ? await confirmBooking(ctx, calendar, booking.id) : undefined;
    if (taken?.state !== 'booked') return refuse('taken');
    noteRebooked(ctx, declaration, one, taken);
    return done(taken);
  }
  const changed = await changeBooking(ctx, calendar, { booking: booking.id, value: asked.to.slot, ...why });
  if (changed.ok) noteRebooked(ctx, declaration, one, changed.value);
  return changed;
}
