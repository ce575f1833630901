import type { CustomFetch } from 'openid-client';
import { fetchBounded } from '../../../platform/outside/fetch-bounded.js';

/** No answer of an honest provider is longer. */
const mostBytes = 256 * 1024;

/** `fetch` for answers of providers. */
export const boundedFetch: CustomFetch = (url, { method, headers, body, signal }) =>
  fetchBounded(
    url,
    { method, headers, body: body as BodyInit | null | undefined, ...(signal ? { signal } : {}) } as RequestInit,
    mostBytes,
  );
