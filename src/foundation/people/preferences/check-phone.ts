import { timingSafeEqual } from 'node:crypto';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { openBriefly, sealBriefly } from '../../vault/index.js';
import { codeMinutes, drawCode, readCode } from '../signing-in/challenge.js';
import { countPhoneTry, endPhoneCheck, writePhoneCheck } from './phone-check-store.js';
import type { Preferences } from './preferences.js';
import type { PreferencesToSet } from './set-preferences.js';

const addressOf = (person: PersonId) => ({ table: 'people.phone_check', row: person }) as const;

/**
 * Begins to prove that a telephone is somebody's: what they said waits, sealed, until the code that goes to it comes back. Refuses
 * `too-often` after five codes in a day.
 * @returns the code, for the text that carries it.
 */
export async function beginPhoneCheck(
  ctx: Context,
  { person, phone, ...said }: Preferences & { readonly person: PersonId; readonly phone: Sealed<string> },
): Promise<Outcome<Sealed<string>, 'too-often'>> {
  const code = seal(drawCode(ctx.random));
  const sealed = await sealBriefly(ctx, addressOf(person), { phone, code, said: seal(said) });
  const until = new Date(ctx.clock.now().getTime() + codeMinutes * 60_000);
  return (await writePhoneCheck(ctx, { person, sealed, until })) ? done(code) : refuse('too-often');
}

/**
 * Takes the code back. Refuses `not-a-code` before a try is spent, `wrong-code`, and `no-check` when it is over.
 * @returns what `setPreferences` then keeps.
 */
export async function provePhone(
  ctx: Context,
  { person, code }: { readonly person: PersonId; readonly code: Sealed<readonly string[]> },
): Promise<Outcome<PreferencesToSet, 'not-a-code' | 'wrong-code' | 'no-check'>> {
  const typed = readCode(contentOf(code)[0] ?? '');
  if (typed === undefined) return refuse('not-a-code');
  const sealed = await countPhoneTry(ctx, person);
  if (!sealed) return refuse('no-check');
  const { values } = await openBriefly(ctx, addressOf(person), sealed);
  const expected = contentOf(values.code as Sealed<string>);
  if (!timingSafeEqual(Buffer.from(typed), Buffer.from(expected))) return refuse('wrong-code');
  endPhoneCheck(ctx, person);
  return done({ ...contentOf(values.said as Sealed<Preferences>), person, phone: values.phone as Sealed<string> });
}
