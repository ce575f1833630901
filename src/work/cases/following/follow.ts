import type { CaseId, Id, SubjectId } from '../../../platform/ids.js';
import type { Language } from '../../../platform/language/index.js';
import type { Declaration } from '../../services/index.js';

export type FollowId = Id<'follow'>;

/** Somebody who follows a request by email. Who that is nobody knows: the address lies sealed about a subject of its own. */
export interface Follow {
  readonly id: FollowId;
  readonly case: CaseId;
  readonly subject: SubjectId;
  readonly language: Language;
  /** Of what was reported near them: without its reference, which they are never told. */
  readonly isNear: boolean;
  readonly state: 'asked' | 'following' | 'ended';
  readonly version: number;
}

export const followTable = 'cases.follow';
export const followStream = (id: FollowId): string => `follow:${id}`;

/** Whoever does not confirm within so long is forgotten. */
export const confirmDays = 2;
/** So long after a request is closed those who followed it are kept, for what comes of it still, unless its declaration says so. */
const usualDays = 30;

/** For how many days that is, as the declaration says. */
export const keptDaysOf = ({ case: { followed } }: Declaration): number =>
  followed === undefined ? usualDays : Number.parseInt(followed, 10);
