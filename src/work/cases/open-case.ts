import { appendEntry } from '../../foundation/record/index.js';
import { linkSubject } from '../../foundation/vault/index.js';
import type { Context } from '../../platform/context.js';
import type { CaseId } from '../../platform/ids.js';
import { done, type Outcome, refuse } from '../../platform/refusal.js';
import { askingNow, feeOf, principalOf } from '../services/index.js';
import { maySend } from './acting/may-send.js';
import { bookSlots, takeSlots } from './booking/book-slots.js';
import type { Case } from './case.js';
import { insertCase } from './case-store.js';
import { chooseAtOpening } from './choosing/choose-at-opening.js';
import { linkDisruptions } from './disrupted/link-disruptions.js';
import { drawCase, type NewCase } from './draw-case.js';
import { locateCase } from './near/locate-case.js';
import { keepScans } from './notes/keep-scans.js';
import { chargeCase } from './paying/charge-case.js';
import { recordOpening } from './record-case.js';
import { sealAnswers } from './sealing/seal-answers.js';

export type OpenCaseRefusal = 'channel-not-offered' | 'opened-in-the-future' | 'not-mandated' | 'slot-taken';

/** Seals the answers of a drawn case and records its opening; the row itself is the caller's to write. */
export async function recordOpened(ctx: Context, asked: NewCase, one: Case): Promise<void> {
  const envelopes = await sealAnswers(ctx, asked.service, asked.answers, one);
  const located = locateCase(ctx, asked.service.declaration, one);
  const disruptions = one.source === undefined && (await linkDisruptions(ctx, asked.service.declaration, one));
  appendEntry(ctx, {
    stream: `case:${one.id}`,
    version: 1,
    kind: 'case.opened',
    occurredAt: one.openedAt,
    purpose: asked.service.declaration.purpose.id,
    service: one.service,
    serviceVersion: one.serviceVersion,
    ...(one.source === undefined ? {} : { source: one.source }),
    data: {
      ...recordOpening(ctx, asked.service.declaration, one),
      envelopes,
      ...(located === undefined ? {} : { located }),
      ...(disruptions ? { disruptions } : {}),
    },
  });
}

/** A resident who is signed in opens it about themself, others about whom they act for: that subject is theirs to see from now on. */
async function linkResident(ctx: Context, { service }: NewCase, one: Case): Promise<void> {
  const subject = one.subjects[principalOf(service.declaration)];
  const person = ctx.onBehalfOf ?? (ctx.actor.kind === 'resident' ? ctx.actor.person : undefined);
  if (person && subject) await linkSubject(ctx, subject, person);
}

/** Why a case may not be opened so; undefined when it may. */
export function refuseOpening(ctx: Context, asked: NewCase): OpenCaseRefusal | undefined {
  const channel = asked.channel ?? ctx.channel;
  const offered: readonly string[] = asked.service.declaration.channels;
  if (!offered.includes(channel) && ctx.actor.kind !== 'system') return 'channel-not-offered';
  if (asked.openedAt && asked.openedAt > ctx.clock.now()) return 'opened-in-the-future';
  return undefined;
}

/**
 * Opens a case in the first state of its service, or past its payment where it owes nothing: seals what is personal or special, keeps the rest in its row, makes its
 * blind indexes, sets its due time by the promise, and records it. The answers have been checked by whoever asked them.
 */
export async function openCase(
  ctx: Context,
  asked: NewCase,
): Promise<Outcome<{ readonly case: CaseId; readonly reference: string }, OpenCaseRefusal>> {
  const refused = refuseOpening(ctx, asked);
  if (refused) return refuse(refused);
  if (!(await maySend(ctx, asked))) return refuse('not-mandated');
  const taken = await takeSlots(ctx, asked.service, asked.answers);
  if (!taken.ok) return taken;
  const owed = feeOf(asked.service, asked.answers, await askingNow(ctx));
  const one = await drawCase(ctx, { ...asked, owed });
  await recordOpened(ctx, asked, one);
  await linkResident(ctx, asked, one);
  const { declaration } = asked.service;
  insertCase(ctx, asked.scans ? await keepScans(ctx, declaration, one, asked.scans) : one);
  bookSlots(ctx, one, taken.value, owed === undefined);
  if (owed) chargeCase(ctx, declaration, one, owed);
  await chooseAtOpening(ctx, one, asked.said ?? {});
  return done({ case: one.id, reference: one.reference });
}
