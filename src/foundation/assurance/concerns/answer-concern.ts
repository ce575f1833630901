import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { appendEntry } from '../../record/index.js';
import { sealRow } from '../../vault/index.js';
import type { IncidentId } from '../incidents/incident.js';
import { handlerOf } from '../incidents/step-incident.js';
import { type Concern, concernStream, concernTable, whileKept } from './concern.js';
import { type ConcernChange, holdConcernOf, toConcernData, updateConcern } from './concern-store.js';

export type ConcernRefusal = 'not-allowed' | 'no-such-concern' | 'acknowledged-already' | 'answered-already';

async function holdFor(ctx: Context, incident: IncidentId) {
  const by = handlerOf(ctx);
  if (!by) return { refused: 'not-allowed' } as const;
  const one = await holdConcernOf(ctx, incident);
  if (!one || one.aboutOfficer === by) return { refused: 'no-such-concern' } as const;
  return one.answeredAt ? ({ refused: 'answered-already' } as const) : { by, one };
}

function step(ctx: Context, one: Concern, kind: string, change: ConcernChange, sealed: object = {}): Concern {
  const next = { ...one, ...change, version: one.version + 1 };
  updateConcern(ctx, next);
  const data = { ...toConcernData(change), ...sealed };
  appendEntry(ctx, { stream: `${concernStream}${one.id}`, version: next.version, kind: `concern.${kind}`, data });
  return next;
}

/** Tells whoever raised it that somebody has read it. Refuses all but those who handle incidents, and what was done already. */
export async function acknowledgeConcern(
  ctx: Context,
  incident: IncidentId,
): Promise<Outcome<Concern, ConcernRefusal>> {
  const found = await holdFor(ctx, incident);
  if ('refused' in found) return refuse(found.refused);
  if (found.one.acknowledgedAt) return refuse('acknowledged-already');
  const change = { acknowledgedAt: ctx.clock.now(), acknowledgedBy: found.by };
  return done(step(ctx, found.one, 'acknowledged', change));
}

/**
 * Answers whoever raised it, once, in words that only they and those who handle incidents read; it is acknowledged by that
 * too. Refuses as above.
 */
export async function answerConcern(
  ctx: Context,
  { incident, text }: { readonly incident: IncidentId; readonly text: Sealed<string> },
): Promise<Outcome<Concern, ConcernRefusal>> {
  const found = await holdFor(ctx, incident);
  if ('refused' in found) return refuse(found.refused);
  const { by, one } = found;
  const version = one.version + 1;
  const parts = [{ subject: one.subject, mark: 'personal', keep: whileKept, values: { answer: text } }] as const;
  const row = { table: concernTable, row: one.id, version, scope: `${concernStream}${one.id}`, parts };
  const now = ctx.clock.now();
  const first = one.acknowledgedAt ? {} : { acknowledgedAt: now, acknowledgedBy: by };
  const sealed = await sealRow(ctx, row);
  return done(step(ctx, one, 'answered', { ...first, answeredAt: now, answeredBy: by }, sealed));
}
