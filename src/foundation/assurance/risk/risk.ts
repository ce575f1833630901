/** What is asked of an officer for a look, from nothing to no. */
export const riskAnswers = ['allow', 'step-up', 'second-person', 'refuse'] as const;
export type RiskAnswer = (typeof riskAnswers)[number];

/** What counts. Never who somebody is, nor where they live. */
export const signalNames = [
  'sensitive',
  'not-assigned',
  'outside-hours',
  'far-outside-hours',
  'acting-for-somebody',
  'new-way-in',
  'new-browser',
  'opened-this-hour',
  'not-assigned-this-week',
  'related',
] as const;
export type SignalName = (typeof signalNames)[number];

/** How an officer may be related to somebody in a case. */
export type Relation = 'self' | 'colleague' | 'close' | 'same-address' | 'same-surname';

/** What is known of a look before it is made: for each signal how much of it there is; 0 or absent is none.
 * Of `related` it is the place in `riskAnswers` of what the relation asks. */
export type Signals = Readonly<Partial<Record<SignalName, number>>>;

/** Why points were given, and how many. */
export interface Reason {
  readonly signal: SignalName;
  readonly points: number;
}

/** A look's score: the sum of its reasons, and what it asks. */
export interface Score {
  readonly answer: RiskAnswer;
  readonly score: number;
  readonly reasons: readonly Reason[];
}
