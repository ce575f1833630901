import type { Actor } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import type { SubjectId } from '../../platform/ids.js';
import type { Opened } from '../../platform/sealed/index.js';
import type { EmergencyId } from './emergencies/emergency.js';
import type { Grant } from './grant.js';

/** Who asks is the `who`; this is what for, by which grants, and why. */
export interface Asked {
  /** The purpose's id: 'waste-collection'. */
  readonly purpose: string;
  readonly grants: readonly Grant[];
  /** What is to be seen; when any of it is not granted, nothing is opened. */
  readonly fields: readonly string[];
  /** Why, as a code: 'case-work', 'caller'. */
  readonly reason: string;
  /** The emergency by which an officer asks; it counts only while it is theirs, and open for every case that is meant. */
  readonly emergency?: EmergencyId;
}

/** Somebody in a matter, and in which fields of which row their names and addresses are. */
export interface MatterParty {
  readonly at: { readonly table: string; readonly row: string };
  readonly subject: SubjectId;
  readonly names: readonly string[];
  readonly addresses: readonly string[];
}

/** What belongs together and is looked at together: a case's row and its notes. */
export interface Matter {
  readonly rows: readonly { readonly table: string; readonly row: string }[];
  /** Whose data each field is. A field that names nobody is not there to be seen. */
  readonly subjectOf: Readonly<Record<string, SubjectId>>;
  readonly case?: string;
  /** Whether the case is assigned to whoever asks, or to a team of theirs. */
  readonly isAssigned?: boolean;
  /** Whether it is open to an actor of another organisation at all: asked of those alone, as the look is written. Left out, it is. */
  readonly isOpen?: (ctx: Context, by: Actor) => Promise<boolean>;
  /** Who is in it: whether an officer is related to them is asked before it opens. */
  readonly parties?: readonly MatterParty[];
}

/** Opened values by row, then by field. What was never given, or whose key is destroyed, is not there. */
export type Disclosed = ReadonlyMap<string, ReadonlyMap<string, Opened<unknown>>>;

export type DisclosureRefusal = 'not-allowed';

/** What is asked of an officer whose look is unusual: `detail` holds the points of each reason. */
export type RiskRefusal = 'step-up' | 'second-person' | 'refuse';
