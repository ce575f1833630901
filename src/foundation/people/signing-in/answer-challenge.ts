import { timingSafeEqual } from 'node:crypto';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { openBriefly } from '../../vault/index.js';
import type { AuthenticatorId } from '../authenticators/authenticator.js';
import { readAuthenticator, writeUsed } from '../authenticators/authenticator-store.js';
import { createPerson } from '../create-person.js';
import { hashToken } from '../sessions/session.js';
import { startSession } from '../sessions/start-session.js';
import { addEmail } from './add-email.js';
import { mostTries, readCode } from './challenge.js';
import { briefAddress, digestCode, knownMark } from './challenge-marks.js';
import { type ChallengeRow, countTry, deleteChallenge } from './challenge-store.js';

export interface ChallengeAnswer {
  /** The token of this browser's challenge. */
  readonly token: string;
  readonly code: Sealed<readonly string[]>;
  /** The session with which the browser came, which ends. */
  readonly replaces?: string | undefined;
  /** Who is signed in, where an address is added to their ways in. */
  readonly person?: PersonId | undefined;
}

export interface SignedIn {
  readonly person: PersonId;
  /** For the browser's cookie; undefined where an address was added and the session goes on. */
  readonly session: string | undefined;
  /** For the browser to keep: it has signed in with this address. */
  readonly known: string;
}

export type ChallengeRefusal = 'no-challenge' | 'not-a-code' | 'wrong-code' | 'taken' | 'not-yours';

interface Account {
  readonly person: PersonId;
  readonly begunBy: AuthenticatorId;
}

/** Whose address it is; the person is made at the first code that was right. */
async function findAccount(ctx: Context, challenge: ChallengeRow, email: Sealed<string>): Promise<Account> {
  const found = await readAuthenticator(ctx, 'email', challenge.finder);
  if (found) {
    writeUsed(ctx, found.id);
    return { person: found.person, begunBy: found.id };
  }
  const person = createPerson(ctx, { kind: 'resident' });
  await ctx.writes.flush();
  const added = await addEmail(ctx, { person, email });
  if (!added.ok) throw new Error(`A new person was refused their address: ${added.refused}.`);
  await ctx.writes.flush();
  return { person, begunBy: added.value };
}

async function take(
  ctx: Context,
  challenge: ChallengeRow,
  { replaces, person }: ChallengeAnswer,
): Promise<Outcome<SignedIn, ChallengeRefusal>> {
  if (challenge.adds_to !== null && challenge.adds_to !== person) return refuse('not-yours');
  deleteChallenge(ctx, challenge.token_hash);
  const { values } = await openBriefly(ctx, briefAddress(challenge.token_hash), challenge.sealed);
  const email = values.email as Sealed<string>;
  const known = await knownMark(ctx, challenge.finder);
  if (challenge.adds_to !== null) {
    const added = await addEmail(ctx, { person: challenge.adds_to, email });
    return added.ok ? done({ person: challenge.adds_to, session: undefined, known }) : refuse('taken');
  }
  const { person: whose, begunBy } = await findAccount(ctx, challenge, email);
  const proved = { authenticator: 'email-code', identity: 'P0' } as const;
  const again = replaces === undefined ? {} : { replaces };
  const { token } = await startSession(ctx, whose, { ...again, assured: proved, begunBy });
  return done({ person: whose, session: token, known });
}

/**
 * Takes the code that was sent: signs in whoever has the address, making their account at the first time, or adds it to
 * the ways in of `person`. A wrong code spends a try of this browser's challenge and nobody else's. Refuses `not-a-code`
 * before a try is spent; `wrong-code` with how many tries are `left`; `no-challenge` when it is spent, over or another
 * browser's, all alike; `taken` and `not-yours` where an address is added.
 */
export async function answerChallenge(
  ctx: Context,
  answer: ChallengeAnswer,
): Promise<Outcome<SignedIn, ChallengeRefusal>> {
  const code = readCode(contentOf(answer.code)[0] ?? '');
  if (code === undefined) return refuse('not-a-code');
  const tokenHash = hashToken(answer.token);
  const challenge = await countTry(ctx, tokenHash, mostTries);
  if (!challenge) return refuse('no-challenge');
  const isRight = timingSafeEqual(await digestCode(ctx, tokenHash, code), challenge.code_digest);
  if (!isRight) return refuse('wrong-code', { left: mostTries - challenge.tries });
  return take(ctx, challenge, answer);
}
