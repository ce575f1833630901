import { beginSignIn } from '../../../foundation/people/index.js';
import { act } from '../../../platform/house.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { sendCode } from '../../../work/messages/index.js';
import type { PageRequest } from '../page.js';
import { challengeCookie, knownCookie } from './cookies.js';
import { hurryLetters } from './hurry-letters.js';

/** Sends a code to an address and gives this browser's token; undefined when too many were asked for. */
export async function sendCodeTo(
  request: PageRequest,
  email: Sealed<string>,
  addsTo?: PersonId,
): Promise<string | undefined> {
  const { house, who, cookies, language } = request;
  const begun = await act(house, who, async (ctx) => {
    const one = await beginSignIn(ctx, {
      ...{ email, replaces: cookies[challengeCookie], known: cookies[knownCookie] },
      ...(addsTo === undefined ? {} : { addsTo }),
    });
    if (one.ok) await sendCode(ctx, { to: email, code: one.value.code, language });
    return one;
  });
  if (!begun.ok) return undefined;
  await hurryLetters(request);
  return begun.value.token;
}
