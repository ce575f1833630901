import { setTimeout as wait } from 'node:timers/promises';

export interface Running {
  /** Lets what is under way finish, and does no more. */
  stop(): Promise<void>;
}

/** Does something again and again with a pause of `every` milliseconds between, until stopped; a fault is heard, and it goes on. */
export function createPulse(every: number, beat: () => Promise<void>, onFault: (fault: Error) => void): Running {
  const stopping = new AbortController();
  const ignore = () => undefined;
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await beat().catch((fault: unknown) => onFault(fault instanceof Error ? fault : new Error(String(fault))));
      await wait(every, undefined, { signal: stopping.signal }).catch(ignore);
    }
  };
  const running = run();
  return {
    stop() {
      stopping.abort();
      return running;
    },
  };
}
