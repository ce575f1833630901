import type { Origin } from '../declaration/origin.js';

/** What a neighbour's stream begins with, and that of a declaration which is shared. */
export const neighbourStreams = 'neighbour:';
export const sharedStreams = 'shared:';

/** The sort of statement by which a place signs a declaration. */
export const declarationSort = 'declaration';

/** Which version of whose declaration a place runs as which service. */
export interface Run {
  readonly service: string;
  readonly version: number;
  readonly from: Origin;
}

/** A place whose declarations are read. */
export interface Neighbour {
  readonly slug: string;
  readonly key: string;
  readonly url: string;
  readonly addedAt: Date;
  readonly endedAt: Date | undefined;
  readonly askedAt: Date | undefined;
  readonly fault: NeighbourFault | undefined;
  readonly runs: readonly Run[];
  /** Of its stream. */
  readonly version: number;
}

/** Why nothing new was heard of a neighbour: it was not reached, its list is none, or something in it is not signed by its key. */
export type NeighbourFault = 'unreachable' | 'bad-list' | 'not-signed';

/** A declaration that a neighbour shares, as it is kept here. */
export interface Offer {
  readonly neighbour: string;
  readonly service: string;
  readonly version: number;
  readonly source: string;
  readonly foundAt: Date;
}

/** A version of ours that others may take. */
export interface Shared {
  readonly service: string;
  readonly version: number;
  readonly sharedAt: Date;
  readonly note: string;
}
