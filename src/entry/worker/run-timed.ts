import type { Running } from '../../foundation/record/index.js';
import { watchClock } from '../../platform/clock-watch.js';
import type { Config } from '../../platform/config.js';
import type { House } from '../../platform/house.js';
import { createCounter } from '../../platform/metrics.js';

const minute = 60_000;

/** Work that is due by the clock and not by an act. It may be stopped and run again at any moment, and beside another of its kind. */
export interface TimedJob {
  readonly name: string;
  /** Minutes between the end of one run and the next. */
  readonly everyMinutes: number;
  /** Minutes from the start to the first run, so that a process that starts has its first minutes for people. */
  readonly firstAfterMinutes: number;
  /** Whether it ends, destroys or tells something because a date has come: a clock that jumped must not do that. */
  readonly isByDate?: boolean;
  run(house: House): Promise<unknown>;
}

const runs = createCounter('timed_runs_total', 'Runs of work that is due by the clock', ['job', 'result']);

type Watched = House & { readonly config: Pick<Config, 'data'> };

/** Whether the dates of this machine's clock are to be believed now; the log says once a run why not. */
async function isClockBelieved(house: Watched, job: string): Promise<boolean> {
  const { held } = await watchClock(house.config, house.clock);
  if (held)
    house.log.error({ job, ...held }, 'the clock jumped: what is due by date waits; ./guildhall doctor says more');
  return held === undefined;
}

async function runOnce(house: Watched, { name, run, isByDate }: TimedJob): Promise<void> {
  try {
    if (isByDate && !(await isClockBelieved(house, name))) return runs.inc({ job: name, result: 'held' });
    await run(house);
    runs.inc({ job: name, result: 'done' });
  } catch (fault) {
    runs.inc({ job: name, result: 'failed' });
    // The fault's name only: its words may come from anywhere.
    house.log.error(
      { job: name, fault: fault instanceof Error ? fault.name : typeof fault },
      'a timed job failed; it runs again',
    );
  }
}

/** Runs one job again and again until stopped, which lets a run that is under way finish. */
export function runTimed(house: Watched, job: TimedJob): Running {
  let underWay: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout;
  let isStopped = false;
  const plan = (minutes: number): void => {
    timer = setTimeout(() => {
      underWay = runOnce(house, job).then(() => {
        if (!isStopped) plan(job.everyMinutes);
      });
    }, minutes * minute);
    timer.unref();
  };
  plan(job.firstAfterMinutes);
  return {
    stop() {
      isStopped = true;
      clearTimeout(timer);
      return underWay;
    },
  };
}
