import { SignInRefused, type Step } from './refused.js';

/** Codes of the protocol's library that mean that nobody answered as a provider does, and not that somebody lied. */
const silence = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'ANSWER_TOO_LONG',
]);

const codeOf = (fault: unknown): string | undefined => {
  const { code } = (fault ?? {}) as { code?: unknown };
  return typeof code === 'string' && /^[A-Z_]{1,60}$/.test(code) ? code : undefined;
};

/**
 * Turns what the protocol's library threw into codes. Its messages and causes hold what the provider answered, so that none
 * of it goes on.
 * @throws SignInRefused always
 */
export function nameFault(fault: unknown, step: Step): never {
  if (fault instanceof SignInRefused) throw fault;
  const { cause, name, error } = (fault ?? {}) as { cause?: unknown; name?: string; error?: unknown };
  const code = codeOf(fault) ?? codeOf(cause);
  const isSilent = name === 'TimeoutError' || name === 'AbortError' || (fault instanceof TypeError && !codeOf(fault));
  if (isSilent || (code !== undefined && silence.has(code)))
    throw new SignInRefused('unreachable', step, code ?? 'NO_ANSWER');
  // What an error answer names is one of RFC 6749's codes; nothing else of it is repeated.
  if (typeof error === 'string')
    throw new SignInRefused('provider', step, /^[a-z_]{1,40}$/.test(error) ? error : 'error');
  throw new SignInRefused('untrusted', step, code ?? 'UNREADABLE');
}
