import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Clock } from './clock.js';
import type { Config } from './config.js';

const hour = 60 * 60 * 1000;
/** Whoever sees the clock so much later than the last time may see a clock that jumped, or a machine that was off. */
const longestUnseen = 72 * hour;
/** A clock that is put right by seconds is no clock that went back. */
const longestBack = hour;
/** For so long a clock that jumped has to go on steadily, under the eyes of whoever operates it, before dates are believed again. */
const probation = 24 * hour;

/** What is known of this machine's clock. */
export interface SeenClock {
  readonly seenAt: Date;
  /** Until when what is due by date waits, and where the clock came from; undefined where all is well. */
  readonly held?: { readonly until: Date; readonly from: Date } | undefined;
}

/** What is to be made of a clock that says `now`. Pure. */
export function judgeClock(seen: SeenClock | undefined, now: Date): SeenClock {
  if (!seen) return { seenAt: now };
  const passed = now.getTime() - seen.seenAt.getTime();
  if (passed > longestUnseen || passed < -longestBack)
    return { seenAt: now, held: { until: new Date(now.getTime() + probation), from: seen.seenAt } };
  return { seenAt: now, held: seen.held && seen.held.until > now ? seen.held : undefined };
}

const fileOf = ({ data }: Pick<Config, 'data'>): string => join(data, 'published', 'clock.json');

/** What was last seen of this machine's clock; undefined where nothing was, or nothing whole. */
export async function readSeenClock(config: Pick<Config, 'data'>): Promise<SeenClock | undefined> {
  try {
    const { seenAt, held } = JSON.parse(await readFile(fileOf(config), 'utf8'));
    return { seenAt: new Date(seenAt), held: held && { until: new Date(held.until), from: new Date(held.from) } };
  } catch {
    return undefined;
  }
}

/** Of this process: jobs that are due at one moment look at one moment, and none may take another's draft from under it. */
let drafts = 0;

/** Looks at the clock and keeps what it says beside the data: it is the machine's, as the folder is. */
export async function watchClock(config: Pick<Config, 'data'>, { now }: Clock): Promise<SeenClock> {
  const seen = judgeClock(await readSeenClock(config), now());
  const file = fileOf(config);
  await mkdir(dirname(file), { recursive: true });
  drafts += 1;
  const draft = `${file}.${process.pid}-${drafts}.next`;
  await writeFile(draft, JSON.stringify(seen));
  await rename(draft, file);
  return seen;
}
