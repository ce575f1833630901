import { createSetClock } from '../../../platform/clock.js';
import { act, type House, type Who } from '../../../platform/house.js';
import { createIds } from '../../../platform/ids.js';
import type { Script } from './read-script.js';
import type { Story } from './story.js';
import { tellStory } from './tell-story.js';

/**
 * One case is one transaction: a kill leaves whole cases only, and never half of one. Its steps are acts of their own time in it, so
 * that its clock moves, where that of an act stands still.
 */
export async function loadStory(house: House, who: Who, script: Script, story: Story): Promise<void> {
  const clock = createSetClock(story.openedAt);
  const then = { ...house, clock, ids: createIds(clock, house.random) };
  const service = script.services.get(story.service);
  if (!service) throw new Error(`The service ${story.service} is not published.`);
  await act(then, who, (ctx) => tellStory({ ...ctx, clock }, { story, service, clock, cast: script.cast }));
}
