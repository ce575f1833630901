import type { PlaceHost } from '../../../../platform/database/list-places.js';
import type { Who } from '../../../../platform/house.js';
import type { PlaceId } from '../../../../platform/ids.js';
import type { OpenHouse } from '../../open-house.js';
import type { Answers, Look } from '../asking/question.js';

/** What a step is given: the running house, where answers come from, and whom to tell. */
export interface Setting {
  readonly house: OpenHouse;
  readonly answers: Answers;
  readonly say: (line: string) => void;
}

/** The same, once there is a place. */
export interface PlaceSetting extends Setting {
  readonly place: PlaceHost;
}

export const lookOf = ({ house }: Setting): Look => ({ config: house.config });

export const asOperator = (place: PlaceId): Who => ({
  ...{ place, actor: { kind: 'system', name: 'operator' }, channel: 'system' },
});
