import type { Stage } from '../stage/stage.js';
import { takeSeveral } from './take-several.js';

const tips = ['Behind the shops in Tanner Street', 'Lay-by on the Otherham road'] as const;

/** Needles among waste in two places: Asha sends crews in one press, with the words that tell them what to bring. */
export const pressOnce = (stage: Stage): Promise<void> =>
  takeSeveral(stage, {
    ...{ officer: 'Asha Penrose', service: 'fly-tipping' },
    said: tips.map((place) => ({ waste: 'bags', size: 'car', hazardous: 'yes', witness: 'no', place })),
    doing: () => ({ kind: 'routine', service: 'fly-tipping', routine: 'sharps', language: 'en' }),
  });
