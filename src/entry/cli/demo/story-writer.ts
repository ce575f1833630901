import type { Calendar } from '../../../work/places/index.js';
import type { Raw } from '../../../work/services/index.js';
import type { DemoHouse } from './demo-place.js';
import { createDiary, dateOf } from './diary.js';
import type { PlannedCase } from './plan-history.js';
import { tellBlueBadge } from './stories/blue-badge-story.js';
import { tellComplaint } from './stories/complaint-story.js';
import { tellDiscount } from './stories/discount-story.js';
import { tellFoodBusiness } from './stories/food-business-story.js';
import { tellMissedBin } from './stories/missed-bin-story.js';
import { tellStreet } from './stories/street-story.js';
import type { Story } from './story.js';
import type { Telling } from './telling.js';

/** The gazetteer's id of each house, by its first line. */
export type HouseIds = ReadonlyMap<string, string>;

interface World {
  readonly houses: HouseIds;
  readonly calendar: Calendar;
  /** When the history ends: what officers would have done on that day or later is not done yet. */
  readonly until: Date;
}

const tellers = {
  'missed-bin': tellMissedBin,
  'council-tax-single-person-discount': tellDiscount,
  'register-a-food-business': tellFoodBusiness,
  'blue-badge': tellBlueBadge,
  complaint: tellComplaint,
  pothole: tellStreet('pothole'),
  graffiti: tellStreet('graffiti'),
  'fly-tipping': tellStreet('fly-tipping'),
} as const satisfies Record<PlannedCase['service'], (telling: Telling) => Pick<Story, 'answers' | 'chosen' | 'steps'>>;

function addressAnswer({ line, town, postcode }: DemoHouse, houses: HouseIds): Raw {
  return { '': [houses.get(line) ?? 'manual'], line1: [line], town: [town], postcode: [postcode] };
}

/**
 * Writes planned cases as stories: who answered what, and who did what when. Give it the whole plan in order, since its
 * officers' diary fills up as it writes; the same plan gives the same stories. One at a time, because there are
 * thousands and visitors wait.
 */
export function createStoryWriter({ houses, calendar, until }: World): (planned: PlannedCase) => Story {
  const diary = createDiary(calendar);
  // Otherwise nothing would be left to do on any afternoon, and what there is to see would differ by the hour.
  const today = new Date(`${dateOf(until)}T00:00:00Z`);
  return (planned) => {
    const address = addressAnswer(planned.house, houses);
    const tell: (telling: Telling) => Pick<Story, 'answers' | 'chosen' | 'steps'> = tellers[planned.service];
    const { answers, chosen = [], steps } = tell({ planned, diary, calendar, address });
    return {
      source: `demo:${planned.number}`,
      service: planned.service,
      openedAt: planned.openedAt,
      channel: planned.channel,
      ...(planned.channel === 'phone' ? { takenBy: 'asha' } : {}),
      ...{ answers, chosen },
      steps: steps.filter(({ at }) => at < today),
    };
  };
}
