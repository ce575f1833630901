import type { NotifyOutcome } from '../../../platform/notify/notify.js';
import type { PostFault } from '../../../platform/post.js';

export interface NotifyCall {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
}

const mostBytes = 200_000;
const patience = 10_000;

/** Notify's status codes as ours. What is wrong with the address they say by the name of the error alone. */
function faultOf(status: number, said: string): PostFault {
  if (status === 401 || status === 403) return 'sign-in-refused';
  if (status === 429 || status >= 500) return 'refused-for-now';
  if (status === 400 && /phone_number|address|postcode/i.test(said)) return 'refused-address';
  return 'refused-letter';
}

/** One call of GOV.UK Notify's API (https://docs.notifications.service.gov.uk/rest-api.html). Never throws, and gives a fault by its code alone. */
export async function callNotify(
  base: string,
  token: string,
  { method, path, body }: NotifyCall,
): Promise<NotifyOutcome<unknown>> {
  try {
    const answer = await fetch(`${base}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    const text = (await answer.text()).slice(0, mostBytes);
    // Their words may repeat a number: only what they are about is taken from them.
    if (!answer.ok) return { ok: false, why: faultOf(answer.status, text) };
    return { ok: true, value: JSON.parse(text) };
  } catch (fault) {
    return { ok: false, why: fault instanceof SyntaxError ? 'refused-letter' : 'unreachable' };
  }
}
