import { appendEntry, keepText } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import type { Words } from '../../../platform/language/index.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { designerOf } from '../design/designer-of.js';
import { todayOf } from '../design/today-of.js';
import { readVersion } from '../versions/services-store.js';
import { neverChanged, type ServiceStanding, type ServiceState, standingStreams } from './standing.js';
import { readStanding, writeStanding } from './standing-store.js';

/** What is to become of a service. */
export type ToStand =
  | { readonly service: string; readonly state: 'open' }
  | { readonly service: string; readonly state: 'paused'; readonly why: Words; readonly until?: string }
  | { readonly service: string; readonly state: 'retired'; readonly why: Words; readonly instead?: string };

export type StandingRefusal =
  | 'not-allowed'
  | 'no-such-service'
  | 'no-reason'
  | 'bad-day'
  | 'no-such-instead'
  | 'so-already';

const longestReason = 500;
const day = /^\d{4}-\d{2}-\d{2}$/;
const kinds = {
  open: 'service.resumed',
  paused: 'service.paused',
  retired: 'service.retired',
} as const satisfies Record<ServiceState, string>;

const isSaid = ({ en, cy }: Words): boolean =>
  [en, cy].every((text) => text.trim() !== '' && text.length <= longestReason && !text.includes('\0'));

async function refuseTo(ctx: Context, asked: ToStand): Promise<StandingRefusal | undefined> {
  if (!(await readVersion(ctx, asked.service, null))) return 'no-such-service';
  if (asked.state === 'open') return undefined;
  if (!isSaid(asked.why)) return 'no-reason';
  if (asked.state === 'paused') {
    const { until } = asked;
    const isBad =
      until !== undefined && (!day.test(until) || Number.isNaN(Date.parse(until)) || until < (await todayOf(ctx)));
    return isBad ? 'bad-day' : undefined;
  }
  if (asked.instead === undefined) return undefined;
  const isOther = asked.instead !== asked.service && (await readVersion(ctx, asked.instead, null)) !== undefined;
  return isOther ? undefined : 'no-such-instead';
}

/**
 * Pauses a service (no new requests for a time), retires it (none any more) or opens it again; cases that run go on. Why is said on
 * its page in both languages. Refuses `not-allowed` to all but service owners, `no-reason` where it is missing in a
 * language or longer than 500 characters, `bad-day` for a day that is over, `no-such-instead` where no such other service is there.
 */
export async function setStanding(ctx: Context, asked: ToStand): Promise<Outcome<ServiceStanding, StandingRefusal>> {
  const by = designerOf(ctx);
  if (!by) return refuse('not-allowed');
  const wrong = await refuseTo(ctx, asked);
  if (wrong) return refuse(wrong);
  const { service, state } = asked;
  const now = (await readStanding(ctx, service)) ?? neverChanged(service);
  if (state === 'open' && now.state === 'open') return refuse('so-already');
  const [why, version, at] = [asked.state === 'open' ? undefined : asked.why, now.version + 1, ctx.clock.now()];
  const [until, instead] = [
    asked.state === 'paused' ? asked.until : undefined,
    asked.state === 'retired' ? asked.instead : undefined,
  ];
  const next: ServiceStanding = { service, state, why, until, instead, version };
  writeStanding(ctx, next, by);
  appendEntry(ctx, {
    ...{ stream: `${standingStreams}${service}`, version, kind: kinds[state], occurredAt: at, service },
    data: {
      ...{ why_en: why ? keepText(ctx, why.en) : null, why_cy: why ? keepText(ctx, why.cy) : null },
      ...{ until: until ?? null, instead: instead ?? null, by, at: at.toISOString() },
    },
  });
  return done(next);
}
