/** An answer that goes on and on. */
class AnswerTooLong extends Error {
  readonly code = 'ANSWER_TOO_LONG';
  constructor(mostBytes: number) {
    super(`Somebody outside answered with more than ${Math.round(mostBytes / 1024)} KB.`);
    this.name = 'AnswerTooLong';
  }
}

async function readBounded(response: Response, mostBytes: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!response.body) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    length += part.byteLength;
    if (length > mostBytes) throw new AnswerTooLong(mostBytes); // leaving the loop ends the connection
    parts.push(part);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** `fetch` for answers of others: no redirects, no cookies, and never more than so many bytes. Its signal bounds the time. */
export async function fetchBounded(
  url: string | URL,
  { method, headers, body, signal }: Pick<RequestInit, 'method' | 'headers' | 'body' | 'signal'>,
  mostBytes: number,
): Promise<Response> {
  const response = await fetch(url, {
    ...{ body: body ?? null, redirect: 'manual' },
    ...(method ? { method } : {}),
    ...(headers ? { headers } : {}),
    ...(signal ? { signal } : {}),
  });
  const whole = await readBounded(response, mostBytes);
  const { status, headers: answered } = response;
  return new Response([101, 204, 205, 304].includes(status) ? null : whole, { status, headers: answered });
}
