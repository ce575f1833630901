import { createHash } from 'node:crypto';
import { digestForFinding } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { act, type House, type Who } from '../../../platform/house.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { answerCall, type ClientCall, deleteCall, holdCall, holdClaim, insertCall, retakeCall } from './call-store.js';

/** For so long the same key is answered the same. */
export const callHours = 24;
/** A call that is silent for so long was given up: whoever did it died. */
const givenUpAfter = 60_000;

export interface AskedOnce {
  readonly client: string;
  /** The key that the client chose (draft-ietf-httpapi-idempotency-key-header); undefined where what is asked is known by itself. */
  readonly key: string | undefined;
  /** For how many milliseconds it is known again: a day at most, and where this is undefined. */
  readonly within?: number | undefined;
  /** All that was asked: what, and with which words. */
  readonly asked: Sealed<readonly string[]>;
}

export type OnceRefusal = 'other-asked' | 'in-flight';

type Begun<Answer> = { readonly claim: string } | { readonly answer: Answer } | { readonly refused: OnceRefusal };

async function begin<Answer>(ctx: Context, call: ClientCall, within: number): Promise<Begun<Answer>> {
  const claim = ctx.ids.next<'client-call'>();
  const row = await holdCall(ctx, call);
  if (!row) return (await insertCall(ctx, call, claim)) ? { claim } : { refused: 'in-flight' };
  const age = ctx.clock.now().getTime() - row.begun_at.getTime();
  if (age < within) {
    if (!row.asked_digest.equals(call.asked)) return { refused: 'other-asked' };
    if (row.answer !== null) return { answer: row.answer as Answer };
    if (age < givenUpAfter) return { refused: 'in-flight' };
  }
  retakeCall(ctx, call, claim);
  return { claim };
}

/** What somebody took up meanwhile, because this one was silent for too long, is theirs: nothing of it is kept here. */
class TakenOver extends Error {}

async function perform<Answer, Reason extends string>(
  ctx: Context,
  call: ClientCall,
  claim: string,
  work: (ctx: Context) => Promise<Outcome<Answer, Reason>>,
): Promise<Outcome<Answer, Reason>> {
  if ((await holdClaim(ctx, call)) !== claim) throw new TakenOver('Another call took this one up.');
  const made = await work(ctx);
  if (made.ok) answerCall(ctx, call, made.value);
  else deleteCall(ctx, call, claim);
  return made;
}

/**
 * Does what a client asks once, however often it asks by the same key within a day: what was done, and its answer, stand in one commit.
 * What is refused, or fails, leaves nothing, and may be asked again. Refuses `other-asked` of a key by which something else was asked, and
 * `in-flight` while the first is being done.
 * @returns the answer, and whether it was given before
 */
export async function callOnce<Answer, Reason extends string>(
  house: House,
  who: Who,
  { client, key, asked, within = callHours * 3_600_000 }: AskedOnce,
  work: (ctx: Context) => Promise<Outcome<Answer, Reason>>,
): Promise<Outcome<{ readonly answer: Answer; readonly isAgain: boolean }, Reason | OnceRefusal>> {
  const { call, begun } = await act(house, who, async (ctx) => {
    const digest = await digestForFinding(ctx, 'partners:call', asked);
    const name = key === undefined ? digest : createHash('sha256').update(key).digest();
    const one: ClientCall = { client, key: name, asked: digest };
    return { call: one, begun: await begin<Answer>(ctx, one, within) };
  });
  if ('refused' in begun) return refuse(begun.refused);
  if ('answer' in begun) return done({ answer: begun.answer, isAgain: true });
  const { claim } = begun;
  try {
    const made = await act(house, who, (ctx) => perform(ctx, call, claim, work));
    return made.ok ? done({ answer: made.value, isAgain: false }) : made;
  } catch (fault) {
    if (fault instanceof TakenOver) return refuse('in-flight');
    await act(house, who, async (ctx) => deleteCall(ctx, call, claim));
    throw fault;
  }
}
