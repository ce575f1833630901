import type { Channel } from '../../../platform/actor.js';
import type { CaseId, DraftId, MandateId, OrgUnitId, PersonId, SubjectId } from '../../../platform/ids.js';
import type { OrgRole } from '../organisations/organisation.js';
import type { Capacity, EvidenceLevel } from './capacities/capacity.js';

/** What people choose from: that somebody sees what a service holds about them, and applies to it for them. */
export const mandateActions = ['see', 'apply'] as const;
/** The same, filling in together with the person, who reads it and sends it themself; and deciding for a body who acts for it. */
export const everyMandateAction = [...mandateActions, 'fill', 'manage'] as const;
export type MandateAction = (typeof everyMandateAction)[number];

/**
 * `dormant` waits until the person has lost the capacity to decide; `in-review` is stopped until an officer has settled what
 * follows from a loss of capacity, or from the person's objection.
 */
export type MandateState =
  | 'offered'
  | 'dormant'
  | 'active'
  | 'suspended'
  | 'in-review'
  | 'refused'
  | 'withdrawn'
  | 'given-up'
  | 'ended';

const over = { withdraw: 'withdrawn', 'give-up': 'given-up', end: 'ended' } as const;

/** What may become of a mandate in each state, and what it then is. A state without steps is its end. */
const mandateSteps = {
  offered: { accept: 'active', refuse: 'refused', withdraw: 'withdrawn', end: 'ended' },
  dormant: { wake: 'active', ...over },
  active: { suspend: 'suspended', object: 'in-review', review: 'in-review', sleep: 'dormant', ...over },
  suspended: { resume: 'active', review: 'in-review', ...over },
  'in-review': { uphold: 'active', ...over },
  refused: {},
  withdrawn: {},
  'given-up': {},
  ended: {},
} as const satisfies Record<MandateState, Readonly<Record<string, MandateState>>>;
export type MandateStep =
  | 'accept'
  | 'refuse'
  | 'suspend'
  | 'resume'
  | 'withdraw'
  | 'object'
  | 'give-up'
  | 'uphold'
  | 'wake'
  | 'sleep'
  | 'review'
  | 'end';

/** What a mandate lets its delegate do: a right as `intersect` knows them. */
export interface MandateScope {
  readonly capacity: Capacity;
  readonly services: readonly string[];
  readonly may: readonly MandateAction[];
  /** 'SERVICE.FIELD': never seen by the delegate. */
  readonly hidden: readonly string[];
  /** Of a councillor: the one case. */
  readonly case: CaseId | undefined;
}

/** How somebody is in touch with whom they are assisted by: what the case is then said to have come in by. */
export const assistedWays = ['phone', 'desk'] as const satisfies readonly Channel[];
/** Or by a form on paper, which is keyed in. */
export type AssistedWay = (typeof assistedWays)[number] | 'paper';

/** By which role at a firm its people may act, as the firm says when it accepts. */
export const firmRoles = ['adviser', 'signatory', 'owner'] as const satisfies readonly OrgRole[];
export type FirmRole = (typeof firmRoles)[number];

/** What an officer saw of the document or office that it rests on. */
interface Checked {
  readonly evidence: readonly string[];
  readonly level: EvidenceLevel;
  readonly by: PersonId;
}

export interface Mandate extends MandateScope {
  readonly id: MandateId;
  /** Who is acted for. */
  readonly person: PersonId;
  /** Who acts; undefined until somebody took the code, and where a firm was appointed. */
  readonly delegate: PersonId | undefined;
  /** The organisation that was appointed instead of a person. */
  readonly firm: OrgUnitId | undefined;
  /** What somebody has to be at the firm to act; undefined until it accepted. */
  readonly firmRole: FirmRole | undefined;
  readonly since: Date;
  readonly until: Date;
  readonly state: MandateState;
  /** Why it stands as it does, as a code: 'capacity-lost', 'died', 'of-age', 'objected' … */
  readonly why: string | undefined;
  readonly checked: Checked | undefined;
  /** Of one that is assisted by an officer: the one draft, and by which way the person is in touch. */
  readonly draft: DraftId | undefined;
  readonly way: AssistedWay | undefined;
  /** Whether it may be used only while the person has lost the capacity to decide. */
  readonly needsLoss: boolean;
  /** Of a parent: whether the child is 16, and decides themself. */
  readonly isHandedOver: boolean;
  /** Whether the delegate reads every look where it reaches, and not their own alone. */
  readonly sharesLooks: boolean;
  readonly subject: SubjectId;
  readonly version: number;
}

/** What a step makes of a state; undefined where it cannot be taken. */
export const stateAfter = (state: MandateState, step: MandateStep): MandateState | undefined =>
  (mandateSteps[state] as Readonly<Partial<Record<MandateStep, MandateState>>>)[step];

/** Whether nothing can become of it any more. */
export const isOver = ({ state, until }: Pick<Mandate, 'state' | 'until'>, now: Date): boolean =>
  stateAfter(state, 'end') === undefined || until <= now;

/** Whether somebody may act under it at this moment. */
export const isInForce = ({ state, since, until }: Pick<Mandate, 'state' | 'since' | 'until'>, now: Date): boolean =>
  state === 'active' && since <= now && now < until;
