import type { Channel } from '../../../platform/actor.js';
import type { PersonId } from '../../../platform/ids.js';

/** What falls due within so many days counts as soon. */
export const soonDays = 7;

/** What a queue shows. All that is given must hold. */
export interface Filters {
  readonly service?: string;
  /** Of these services alone, whatever else is asked for. */
  readonly within?: readonly string[];
  readonly state?: string;
  /** 'open' cases, 'closed' ones, or both when left out. */
  readonly is?: 'open' | 'closed';
  /** One team's, or that of any of several. */
  readonly team?: string | readonly string[];
  /** One person's, or nobody's yet. */
  readonly assignee?: PersonId | 'none';
  /** 'ward:millbrook'. */
  readonly area?: string;
  readonly channel?: Channel;
  /** Past its due time now, and its clock running. */
  readonly overdue?: boolean;
  /** Its clock runs and ends 'soon', within `soonDays`, or stands still. */
  readonly clock?: 'soon' | 'paused';
  /** Escalated to one of these teams, or to any. */
  readonly escalated?: true | readonly string[];
  /** The beginning of a reference, in capitals. */
  readonly reference?: string;
}

/** 'opened': newest first. 'due': open cases only, soonest first, those without a promise last. */
export type Order = 'opened' | 'due';
