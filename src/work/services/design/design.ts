import type { Id, PersonId } from '../../../platform/ids.js';

export type DesignId = Id<'design'>;

/** What a design's stream begins with. */
export const designStreams = 'design:';

/** The role of those who make and change services. */
export const serviceOwnerRole = 'service-owner';

const designStates = ['open', 'asked', 'approved', 'published', 'dropped'] as const;
export type DesignState = (typeof designStates)[number];

/** A working copy of a service's declaration. */
export interface Design {
  readonly id: DesignId;
  readonly state: DesignState;
  /** The newest of its texts, from 1. */
  readonly revision: number;
  /** The version that it began as; undefined for one from nothing or from a file. */
  readonly base: { readonly service: string; readonly version: number } | undefined;
  readonly startedBy: PersonId;
  readonly startedAt: Date;
  readonly changedBy: PersonId;
  readonly changedAt: Date;
  readonly askedBy: PersonId | undefined;
  readonly askedAt: Date | undefined;
  /** The running version that it was compared with when it was asked for; 0 where there was none. */
  readonly askedAgainst: number | undefined;
  /** Not before this day, '2026-04-01'. */
  readonly publishOn: string | undefined;
  readonly answeredBy: PersonId | undefined;
  readonly answeredAt: Date | undefined;
  /** Why a second person refused. */
  readonly why: string | undefined;
  readonly published: { readonly service: string; readonly version: number } | undefined;
  /** Of its stream. */
  readonly version: number;
}

/** A design with its text as it is now. */
export interface WholeDesign extends Design {
  readonly source: string;
}

/** Longer than any declaration may be, so that one that is too long can be kept and mended. */
export const longestDesign = 200_000;

/** Whether a design may still be changed. */
export const isOpen = ({ state }: Pick<Design, 'state'>): boolean => state === 'open' || state === 'asked';
