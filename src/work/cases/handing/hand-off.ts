import type { Actor } from '../../../platform/actor.js';
import type { CaseId, OrgUnitId } from '../../../platform/ids.js';
import type { Declaration } from '../../services/index.js';

/** How a part ended: whoever had it moved the case on; it was given back, taken back, or not accepted in time. */
export type HandOffOutcome = 'moved' | 'declined' | 'recalled' | 'lapsed';

/** Why whoever was handed a part gives it back. */
export const declineReasons = ['no-capacity', 'conflict', 'not-ours', 'out-of-area', 'not-enough-known'] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** Why the council takes a part back, or hands it on to another. */
export const recallReasons = ['late', 'not-needed', 'mistake', 'agreement-ended', 'asked-for'] as const;
export type RecallReason = (typeof recallReasons)[number];

/** A part of a case that is, or was, an organisation's. */
export interface HandOff {
  readonly case: CaseId;
  /** The version of the entry that handed it off: with the case its key. */
  readonly number: number;
  readonly state: string;
  readonly role: string;
  /** Undefined where the council does it itself. */
  readonly organisation: OrgUnitId | undefined;
  readonly handedAt: Date;
  readonly handedBy: string;
  readonly dueAt: Date;
  /** Undefined where nothing has to be accepted. */
  readonly acceptBy: Date | undefined;
  readonly acceptedAt: Date | undefined;
  readonly acceptedBy: string | undefined;
  readonly lateAt: Date | undefined;
  readonly endedAt: Date | undefined;
  readonly endedBy: string | undefined;
  readonly outcome: HandOffOutcome | undefined;
  readonly transition: string | undefined;
  readonly reason: string | undefined;
}

/** Whether it is still to be accepted. */
export const isWaiting = ({ acceptBy, acceptedAt, endedAt }: HandOff): boolean =>
  endedAt === undefined && acceptBy !== undefined && acceptedAt === undefined;

/** The transitions by which no declared step leads out: what a hand-off makes of a case. */
export const handOffMoves = {
  declined: 'hand-off-declined',
  recalled: 'hand-off-recalled',
  lapsed: 'hand-off-lapsed',
  passedOn: 'hand-off-passed-on',
} as const;

/** Whether any part of a service's cases is handed off: then partners see only what was handed to them. */
export const handsOff = ({ case: { states } }: Declaration): boolean =>
  Object.values(states).some((state) => state['hands-off'] !== undefined);

/**
 * The organisations with which agreements let an actor of another organisation see cases, of one service or any; undefined for whom
 * none binds.
 */
export function organisationsOf(actor: Actor, service?: string): readonly OrgUnitId[] | undefined {
  if ((actor.kind !== 'staff' && actor.kind !== 'client') || actor.shares === undefined) return undefined;
  const meant = actor.shares.filter((share) => service === undefined || share.service === service);
  return [...new Set(meant.flatMap(({ organisation }) => organisation ?? []))];
}

/** Whether a part was done: it ended by a step of whoever had it, to anywhere but where what is given back goes. */
export function isPartDone(
  { case: { states } }: Declaration,
  { outcome, state, transition }: Pick<HandOff, 'outcome' | 'state' | 'transition'>,
): boolean {
  const { can = {}, 'hands-off': handOff } = states[state] ?? {};
  const to = transition === undefined ? undefined : can[transition]?.to;
  return outcome === 'moved' && to !== undefined && to !== handOff?.back;
}
