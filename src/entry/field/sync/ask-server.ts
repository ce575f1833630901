/** Why the server did not answer with what was asked for. */
export type Unanswered = 'offline' | 'signed-out' | 'ended' | 'busy' | 'refused';

export type Answered<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: Unanswered };

/** A signal too weak to answer within this counts as none. */
const patience = 30_000;

function whyOf({ status, redirected }: Response): Unanswered {
  if (redirected || status === 401 || status === 403) return 'signed-out';
  if (status === 410) return 'ended';
  return status === 429 || status >= 500 ? 'busy' : 'refused';
}

/** Asks this place's server: a post where there is something to say. */
export async function askServer<Value>(path: string, said?: unknown): Promise<Answered<Value>> {
  const asking: RequestInit = { cache: 'no-store', redirect: 'follow', signal: AbortSignal.timeout(patience) };
  const body = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(said) };
  try {
    const answer = await fetch(path, said === undefined ? asking : { ...asking, ...body });
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
    if (!answer.ok || answer.redirected || !isJson) return { ok: false, why: whyOf(answer) };
    return { ok: true, value: (await answer.json()) as Value };
  } catch {
    return { ok: false, why: 'offline' };
  }
}

/** Whether the server is within reach, before anything is given out of hand: a phone that says it is connected may not be. */
export async function hasSignal(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    const asked = await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(patience) });
    return asked.ok;
  } catch {
    return false;
  }
}
