import type { Context } from '../../../../platform/context.js';
import type { MandateId, PersonId } from '../../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import { holdPerson } from '../../people-store.js';
import { readBody, readMembers } from '../bodies/body-store.js';
import { recordOfBody } from '../bodies/record-of-body.js';
import { isVerifier } from '../verifier.js';
import { type BodyAsk, type BodyAskKind, bodyEvidence, type RegisterFinding } from './body-ask.js';
import { insertAsk, readAsks } from './body-ask-store.js';

interface ToAskOfBody {
  readonly body: PersonId;
  readonly kind: BodyAskKind;
  readonly evidence: string | undefined;
  /** What the register says of its number and name, where it was asked. */
  readonly found: RegisterFinding | undefined;
  readonly member: MandateId | undefined;
}

type AskOfBodyRefusal =
  | 'not-allowed'
  | 'no-such-body'
  | 'no-evidence'
  | 'not-in-register' // the register does not say what the officer says that it does
  | 'no-such-member'
  | 'waits-already';

const isEvidence = (kind: BodyAskKind, code: string | undefined): code is BodyAsk['evidence'] =>
  (bodyEvidence[kind] as readonly (string | undefined)[]).includes(code);

/**
 * An officer who checks documents says that an organisation may speak for itself, or who decides for it now that nobody is left who can, on
 * what they saw; a second one answers. Refuses as `AskOfBodyRefusal` says.
 */
export async function askOfBody(ctx: Context, asked: ToAskOfBody): Promise<Outcome<BodyAsk, AskOfBodyRefusal>> {
  const { actor } = ctx;
  if (!isVerifier(ctx) || actor.kind !== 'staff') return refuse('not-allowed');
  const { kind, evidence, found } = asked;
  await holdPerson(ctx, asked.body);
  const body = await readBody(ctx, asked.body);
  if (!body || body.closedAt) return refuse('no-such-body');
  if (!isEvidence(kind, evidence)) return refuse('no-evidence');
  if (evidence === 'register' && found !== 'same-name') return refuse('not-in-register');
  const members = await readMembers(ctx, body.person);
  const member = kind === 'administrator' ? asked.member : undefined;
  const isThere = members.some(({ id, state }) => id === member && state === 'active');
  if (kind === 'administrator' && !isThere) return refuse('no-such-member');
  const isWaiting = (await readAsks(ctx, body.person)).some((one) => one.kind === kind && one.state === 'waiting');
  if (isWaiting) return refuse('waits-already');
  const one: BodyAsk = {
    ...{ id: ctx.ids.next<'body-ask'>(), body: body.person, kind, evidence, found, member },
    ...{
      askedBy: actor.person,
      askedAt: ctx.clock.now(),
      state: 'waiting',
      answeredBy: undefined,
      answeredAt: undefined,
    },
  };
  insertAsk(ctx, one);
  const data = { ask: one.id, kind, evidence, found: found ?? null, member: member ?? null };
  recordOfBody(ctx, body, 'body.asked', data);
  return done(one);
}
