import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { appendEntry } from '../../record/index.js';
import { mintSubject, sealRow } from '../../vault/index.js';
import { digestAddress, digestName, digestSurname } from './digests.js';
import { endHeld } from './end-interest.js';
import {
  type ComparedAddress,
  type Interest,
  type InterestId,
  type InterestRelation,
  interestTable,
} from './interest.js';
import { holdInterests, insertInterest } from './interest-store.js';

const whileKept = 'while the interest is kept';

export interface InterestToDeclare {
  readonly relation: InterestRelation;
  readonly name: Sealed<string>;
  readonly address: Sealed<ComparedAddress> | undefined;
}

export type DeclareRefusal = 'not-allowed' | 'needs-address' | 'too-many';

/** Nobody is close to more people than this; a longer list would be for finding out. */
const most = 20;

/**
 * An officer declares themself, or somebody close to them, so that nobody asks them to look at that person alone. Their
 * words are sealed and theirs to read; cases are compared by keyed digests. A second `self` takes the first one's place.
 * Refuses `not-allowed` to anybody but an officer, `needs-address` for oneself, `too-many` beyond twenty.
 */
export async function declareInterest(
  ctx: Context,
  { relation, name, address }: InterestToDeclare,
): Promise<Outcome<InterestId, DeclareRefusal>> {
  if (ctx.actor.kind !== 'staff') return refuse('not-allowed');
  if (relation === 'self' && !address) return refuse('needs-address');
  const { person } = ctx.actor;
  const held = await holdInterests(ctx, person);
  if (held.length >= most) return refuse('too-many');
  if (relation === 'self') for (const former of held) if (former.relation === 'self') endHeld(ctx, former);
  const one: Interest = {
    ...{ id: ctx.ids.next<'interest'>(), person, relation, subject: mintSubject(ctx) },
    ...{ declaredAt: ctx.clock.now(), endedAt: undefined, version: 1 },
  };
  const values = { name, ...(address ? { address } : {}) };
  const parts = [{ subject: one.subject, mark: 'personal', keep: whileKept, values }] as const;
  const row = { table: interestTable, row: one.id, version: 1, scope: `interest:${one.id}`, parts };
  const { envelopes } = await sealRow(ctx, row);
  insertInterest(ctx, one, {
    name: await digestName(ctx, contentOf(name)),
    surname: relation === 'self' ? await digestSurname(ctx, contentOf(name)) : undefined,
    address: address && (await digestAddress(ctx, contentOf(address))),
  });
  appendEntry(ctx, {
    ...{ stream: `interest:${one.id}`, version: 1, kind: 'interest.declared' },
    data: {
      ...{ person_id: person, relation, subject_id: one.subject, envelopes },
      declared_at: one.declaredAt.toISOString(),
    },
  });
  return done(one.id);
}
