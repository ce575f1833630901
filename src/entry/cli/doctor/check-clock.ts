import type { Clock } from '../../../platform/clock.js';
import { judgeClock, readSeenClock } from '../../../platform/clock-watch.js';
import type { Config } from '../../../platform/config.js';
import { type Finding, fault, well } from './finding.js';

const say = (at: Date): string => at.toISOString().slice(0, 16).replace('T', ' ');

/** Whether this machine's clock went on as clocks do, as far as a worker has seen it. */
export async function checkClock(config: Config, clock: Clock): Promise<Finding> {
  const now = clock.now();
  const { held } = judgeClock(await readSeenClock(config), now);
  if (!held) return well('clock', `${say(now)} UTC`);
  return fault(
    'clock',
    `it went from ${say(held.from)} to ${say(now)} UTC: it jumped, or no worker ran meanwhile. Is it right now? Then do nothing: what ends or is destroyed by date goes on at ${say(held.until)}. If not, set it right.`,
  );
}
