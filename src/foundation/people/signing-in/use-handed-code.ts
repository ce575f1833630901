import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { appendEntry } from '../../record/index.js';
import { digestForFinding } from '../../vault/index.js';
import { endOnce, readAuthenticator } from '../authenticators/authenticator-store.js';
import { nextVersion } from '../people-store.js';
import { identityLevels } from '../sessions/assured.js';
import { startSession } from '../sessions/start-session.js';
import { isUsable, readHandedCode } from './handed-code.js';

export interface HandedCodeTyped {
  readonly code: Sealed<readonly string[]>;
  /** The session with which the browser came, which ends. */
  readonly replaces?: string | undefined;
}

/**
 * Signs in by a code that an officer handed over, which is over with it. The session is as sure of who they are as the
 * officer was. Refuses `wrong-code` for one that is unknown, used, over, or cannot be one, all alike.
 */
export async function useHandedCode(
  ctx: Context,
  { code, replaces }: HandedCodeTyped,
): Promise<Outcome<{ readonly session: string }, 'wrong-code'>> {
  const typed = readHandedCode(contentOf(code)[0] ?? '') ?? '';
  const finder = await digestForFinding(ctx, 'sign-in:code', seal([typed]));
  const found = await readAuthenticator(ctx, 'code', finder);
  if (!found || !isUsable(found, ctx.clock.now())) return refuse('wrong-code');
  if (!(await endOnce(ctx, found.id))) return refuse('wrong-code'); // used in another browser just now
  const version = (await nextVersion(ctx, found.person)) ?? 1;
  appendEntry(ctx, { stream: `person:${found.person}`, version, kind: 'person.code-used', data: { id: found.id } });
  const identity = identityLevels.find((level) => level === found.details.identity) ?? 'P0';
  const again = replaces === undefined ? {} : { replaces };
  const { token } = await startSession(ctx, found.person, {
    ...again,
    begunBy: found.id,
    assured: { authenticator: 'handed-code', identity },
  });
  return done({ session: token });
}
