import type { Context } from '../../../platform/context.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { seal } from '../../../platform/sealed/index.js';
import { appendEntry } from '../../record/index.js';
import { digestForFinding } from '../../vault/index.js';
import { insertAuthenticator, readAuthenticatorsOf } from '../authenticators/authenticator-store.js';
import { nextVersion } from '../people-store.js';
import { listSelves } from '../selves/list-selves.js';
import { findOrMakePerson } from './find-or-make-person.js';
import {
  drawHandedCode,
  type Evidence,
  evidenceLevels,
  type HandingWay,
  handedDays,
  handingRoles,
  readHandedCode,
} from './handed-code.js';

export interface CodeToHand {
  /** A party of a case: whoever uses the code is this from then on. */
  readonly subject: SubjectId;
  readonly evidence: Evidence;
  readonly by: HandingWay;
}

export interface HandedCode {
  /** Shown to the officer once; only a keyed digest is kept. */
  readonly code: string;
  readonly person: PersonId;
  readonly expiresAt: Date;
}

/** Whether the account is signed in to by some other way: whoever comes may not be the one who does that. */
async function hasOwnWay(ctx: Context, person: PersonId): Promise<boolean> {
  for (const self of await listSelves(ctx, person))
    if ((await readAuthenticatorsOf(ctx, self)).some(({ kind }) => kind !== 'code')) return true;
  return false;
}

/**
 * Gives somebody without email or device a way in: a code of 130 bits, good once and for some days, for the person of a
 * subject, after an officer recorded how they saw who it is. Refuses `not-allowed` to other roles, `several-people`, and
 * `not-sure-enough` for an account that has a way in of its own, on what a relative or former partner may know as well.
 */
export async function handCode(
  ctx: Context,
  { subject, evidence, by }: CodeToHand,
): Promise<Outcome<HandedCode, 'not-allowed' | 'several-people' | 'not-sure-enough'>> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || !actor.roles.some((role) => handingRoles.includes(role))) return refuse('not-allowed');
  const person = await findOrMakePerson(ctx, subject);
  if (!person) return refuse('several-people');
  if (evidenceLevels[evidence] === 'P0' && (await hasOwnWay(ctx, person))) return refuse('not-sure-enough');
  const code = drawHandedCode(ctx.random);
  const finder = await digestForFinding(ctx, 'sign-in:code', seal([readHandedCode(code) ?? '']));
  const expiresAt = new Date(ctx.clock.now().getTime() + handedDays[by] * 86_400_000);
  const facts = { evidence, by, identity: evidenceLevels[evidence], expires_at: expiresAt.toISOString() };
  await ctx.writes.flush();
  const version = (await nextVersion(ctx, person)) ?? 1;
  const id = ctx.ids.next<'authenticator'>();
  insertAuthenticator(ctx, { id, person, kind: 'code', finder, details: facts });
  const data = { id, subject_id: subject, ...facts };
  appendEntry(ctx, { stream: `person:${person}`, version, kind: 'person.code-handed', data });
  return done({ code, person, expiresAt });
}
