import type { Id, PersonId } from '../../../platform/ids.js';
import type { Words } from '../../../platform/language/index.js';
import type { Point } from '../boundaries/point-in.js';
import { wordsOf } from '../gazetteer/match-streets.js';

export type DisruptionId = Id<'disruption'>;
export const disruptionStreams = 'disruption:';

/** Who tells of disruptions, and ends them. */
export const disruptionRole = 'disruption-editor';

/** Something that people would report and the place knows: where, for which services, from which day until which. */
export interface Disruption {
  readonly id: DisruptionId;
  /** What everybody reads. */
  readonly says: Words;
  /** Names of streets: one, or all of a round. With none of them and no area it is everywhere. */
  readonly streets: readonly string[];
  readonly area: string | undefined;
  readonly services: readonly string[];
  /** Days of the place, both told of ('2026-03-31'). */
  readonly from: string;
  readonly until: string;
  readonly declaredBy: PersonId;
  readonly declaredAt: Date;
  readonly endedBy: PersonId | undefined;
  readonly endedAt: Date | undefined;
  readonly version: number;
}

/** What is known of where something is. */
export interface Where {
  readonly area?: string | undefined;
  /** As somebody said it: a street, and what it is near to. */
  readonly words?: string | undefined;
  readonly point?: Point | undefined;
}

/** Whether it is told of on a day. */
export const isCurrent = ({ endedAt, from, until }: Disruption, today: string): boolean =>
  endedAt === undefined && from <= today && today <= until;

/** Whether words name a street: all of its name, one word after the other. */
export function namesStreet(words: string, street: string): boolean {
  const [said, name] = [wordsOf(words), wordsOf(street)];
  return name.length > 0 && said.some((_, at) => name.every((word, part) => said[at + part] === word));
}
