import type { Follower, RecordedEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { readId } from '../../../platform/ids.js';
import { findCase } from '../find-case.js';
import { writeToSender } from './write-to-sender.js';

/** Older news is none: see `tellOfClosing`. */
const freshDays = 3;

const templates = {
  'booking.confirmed': 'booking-made',
  'booking.changed': 'booking-changed',
  'booking.offered': 'booking-offered',
  'booking.lost': 'booking-lost',
  'booking.cancelled': 'booking-cancelled',
} as const;

/** Of one that is made only what is booked at once is told: what is held is told when it is paid. */
function templateOf(kind: string, state: string | undefined) {
  if (kind === 'booking.made') return state === 'booked' ? ('booking-made' as const) : undefined;
  return Object.hasOwn(templates, kind) ? templates[kind as keyof typeof templates] : undefined;
}

/** '05/03/2026, 09:00': the same in both languages, as what a letter is filled with must be. */
function sayFigures(slot: string): string {
  const [year, month, day] = slot.slice(0, 10).split('-');
  return `${day}/${month}/${year}${slot.includes('T') ? `, ${slot.slice(11, 16)}` : ''}`;
}

interface Told {
  readonly case_id: string;
  readonly state: string;
  readonly slot: string | null;
}

async function tell(ctx: Context, { kind, stream, version, data }: RecordedEntry): Promise<void> {
  const booking = data.booking as Told | undefined;
  const template = booking && templateOf(kind, booking.state);
  const id = readId<'case'>(booking?.case_id);
  const one = template && id && (await findCase(ctx, { id }));
  // Of a case that ended its person is told already.
  if (!one || !booking.slot || (kind === 'booking.cancelled' && data.why === 'case-ended')) return;
  const more = { when: sayFigures(booking.slot) };
  const [fields, says] = [
    { reference: one.reference, ...more },
    { code: template, more },
  ];
  await writeToSender(ctx, one, { template, fields, says, cause: `${stream}:${version}` });
}

/** Writes to whoever booked: that they have a time, another one, none any more, or may have one that freed. */
export const tellOfBooking: Follower = {
  name: 'tell-of-booking',
  kinds: ['booking.made', ...Object.keys(templates)],
  async handle(ctx, entries) {
    const since = ctx.clock.now().getTime() - freshDays * 86_400_000;
    for (const entry of entries)
      if (entry.channel !== 'import' && entry.occurredAt.getTime() >= since) await tell(ctx, entry);
  },
};
