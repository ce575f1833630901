import { setTimeout as wait } from 'node:timers/promises';
import { beginSignIn } from '../../../foundation/people/index.js';
import { act } from '../../../platform/house.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { deliverDue, sendCode } from '../../../work/messages/index.js';
import type { PageRequest } from '../page.js';
import { challengeCookie, knownCookie } from './cookies.js';

/** How long a page waits for the letter to be on its way; after that the worker brings it. */
const patience = 1500;

/** Hands the letter over now, without holding the page up by a slow server. */
async function hurry({ house, place }: PageRequest): Promise<void> {
  const delivered = deliverDue(house, place.id).catch((fault: unknown) =>
    house.log.error({ fault: fault instanceof Error ? fault.name : typeof fault }, 'letters wait for the worker'),
  );
  await Promise.race([delivered, wait(patience, undefined, { ref: false })]);
}

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
  await hurry(request);
  return begun.value.token;
}
