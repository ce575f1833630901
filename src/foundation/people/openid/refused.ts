/** Why a sign-in by a provider came to nothing, as a page says it in plain words and a log line names it. */
export const refusalCodes = [
  /** It was begun in another browser, too long ago, or is over already. */
  'unknown',
  /** The person, or the provider, said no. */
  'denied',
  /** The provider reported that something is wrong. */
  'provider',
  /** It does not answer, or not in time. */
  'unreachable',
  /** What it answered does not hold: a signature, a name, a time. */
  'untrusted',
  /** The provider, or the place's key towards it, is not set up. */
  'not-set',
  /** The credential was weaker than what was asked for. */
  'weak',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Where in the exchange it was. */
export type Step = 'authorize' | 'discovery' | 'token' | 'userinfo' | 'keys' | 'identity';

/** A sign-in ends here. It has codes alone: what a provider answered may be about a person, and is in no message. */
export class SignInRefused extends Error {
  readonly code: RefusalCode;
  readonly step: Step;
  /** What did not hold, as a code of ours or of the protocol. */
  readonly fault: string;
  constructor(code: RefusalCode, step: Step, fault: string) {
    super(`A sign-in was refused: ${code} at ${step} (${fault}).`);
    this.name = 'SignInRefused';
    this.code = code;
    this.step = step;
    this.fault = fault;
  }
}
