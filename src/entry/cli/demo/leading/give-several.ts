import type { Stage } from '../stage/stage.js';
import { takeSeveral } from './take-several.js';

const holes = ['Mill Lane, by the ford', 'Mill Lane, outside number 4', 'Mill Lane, at the bridge'] as const;

/** Three holes in one lane, which Asha takes together; it is done once its five minutes are over. */
export const giveSeveral = (stage: Stage): Promise<void> =>
  takeSeveral(stage, {
    ...{ officer: 'Asha Penrose', service: 'pothole' },
    said: holes.map((place) => ({ surface: 'road', depth: 'shallow', danger: 'no', place })),
    doing: ({ actor }) => ({ kind: 'assign', ...(actor.kind === 'staff' ? { person: actor.person } : {}) }),
  });
