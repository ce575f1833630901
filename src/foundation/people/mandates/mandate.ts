import type { Id, PersonId, SubjectId } from '../../../platform/ids.js';

export type MandateId = Id<'mandate'>;

/**
 * In which capacity somebody acts, and what it rests on: the person's own word, which they may take back at any time, or a
 * document or office, which an officer has to have seen first.
 */
export const capacities = {
  consent: 'word',
  carer: 'word',
  adviser: 'word',
  advocate: 'word',
  interpreter: 'word',
  solicitor: 'word',
  appointee: 'evidence',
  'attorney-finance': 'evidence',
  'attorney-health': 'evidence',
  deputy: 'evidence',
  parent: 'evidence',
  councillor: 'evidence',
} as const;
export type Capacity = keyof typeof capacities;

/** What may be done: seeing what a service holds about the person, and applying to it for them. */
export const mandateActions = ['see', 'apply'] as const;
export type MandateAction = (typeof mandateActions)[number];

export type MandateState = 'offered' | 'active' | 'suspended' | 'refused' | 'withdrawn' | 'given-up' | 'ended';

/** What may become of a mandate in each state, and what it then is. A state without steps is its end. */
const mandateSteps = {
  offered: { accept: 'active', refuse: 'refused', withdraw: 'withdrawn' },
  active: { suspend: 'suspended', withdraw: 'withdrawn', 'give-up': 'given-up', end: 'ended' },
  suspended: { resume: 'active', withdraw: 'withdrawn', 'give-up': 'given-up', end: 'ended' },
  refused: {},
  withdrawn: {},
  'given-up': {},
  ended: {},
} as const satisfies Record<MandateState, Readonly<Record<string, MandateState>>>;
export type MandateStep = 'accept' | 'refuse' | 'suspend' | 'resume' | 'withdraw' | 'give-up' | 'end';

/** What a mandate lets its delegate do: a right as `intersect` knows them. */
export interface MandateScope {
  readonly services: readonly string[];
  readonly may: readonly MandateAction[];
  /** 'SERVICE.FIELD': never seen by the delegate. */
  readonly hidden: readonly string[];
}

export interface Mandate extends MandateScope {
  readonly id: MandateId;
  /** Who is acted for. */
  readonly person: PersonId;
  /** Who acts; undefined until somebody took the code. */
  readonly delegate: PersonId | undefined;
  readonly capacity: Capacity;
  readonly since: Date;
  readonly until: Date;
  readonly state: MandateState;
  readonly subject: SubjectId;
  readonly version: number;
}

/** What a step makes of a state; undefined where it cannot be taken. */
export const stateAfter = (state: MandateState, step: MandateStep): MandateState | undefined =>
  (mandateSteps[state] as Readonly<Partial<Record<MandateStep, MandateState>>>)[step];

/** Whether somebody may act under it at this moment. */
export const isInForce = ({ state, since, until }: Mandate, now: Date): boolean =>
  state === 'active' && since <= now && now < until;
