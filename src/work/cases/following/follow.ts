import type { CaseId, Id, SubjectId } from '../../../platform/ids.js';
import type { Language } from '../../../platform/language/index.js';

export type FollowId = Id<'follow'>;

/** Somebody who follows a request by email. Who that is nobody knows: the address lies sealed about a subject of its own. */
export interface Follow {
  readonly id: FollowId;
  readonly case: CaseId;
  readonly subject: SubjectId;
  readonly language: Language;
  readonly state: 'asked' | 'following' | 'ended';
  readonly version: number;
}

export const followTable = 'cases.follow';
export const followStream = (id: FollowId): string => `follow:${id}`;

/** Whoever does not confirm within so long is forgotten. */
export const confirmDays = 2;
/** So long after a request is closed those who followed it are kept, for what comes of it still. */
export const keptDays = 30;
