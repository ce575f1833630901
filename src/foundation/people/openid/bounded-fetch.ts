import type { CustomFetch } from 'openid-client';

/** No answer of an honest provider is longer. */
const mostBytes = 256 * 1024;

/** An answer that goes on and on. */
class AnswerTooLong extends Error {
  readonly code = 'ANSWER_TOO_LONG';
  constructor() {
    super('The provider answered with more than 256 KB.');
    this.name = 'AnswerTooLong';
  }
}

async function readBounded(response: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!response.body) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    length += part.byteLength;
    if (length > mostBytes) throw new AnswerTooLong(); // leaving the loop ends the connection
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

/** `fetch` for answers of providers: no redirects, no cookies, and never more than 256 KB. Its signal bounds the time. */
export const boundedFetch: CustomFetch = async (url, options) => {
  const { method, headers, body, signal } = options;
  const response = await fetch(url, {
    ...{ method, headers, body: (body as BodyInit | null | undefined) ?? null, redirect: 'manual' },
    ...(signal ? { signal } : {}),
  });
  const whole = await readBounded(response);
  const { status, headers: answered } = response;
  return new Response([101, 204, 205, 304].includes(status) ? null : whole, { status, headers: answered });
};
