import type { Follower, RecordedEntry } from '../../../foundation/record/index.js';
import { type PersonId, readId } from '../../../platform/ids.js';
import { readRunningOf } from '../effort/effort-store.js';
import { stopTimer } from '../effort/stop-timer.js';
import { assignCase } from './assign-case.js';
import { readOpenCasesOf } from './assignment-store.js';

const personOf = ({ stream }: RecordedEntry): PersonId | undefined => readId<'person'>(stream.slice('person:'.length));

/**
 * Gives the work of whoever left back to its teams, and stops the timer that they left running. Their access ended with
 * the act itself; this follows within a second, and finds nothing left to do when it is repeated.
 */
export const handBackWork: Follower = {
  name: 'hand-back-work',
  kinds: ['person.left'],
  async handle(ctx, entries) {
    for (const person of new Set(entries.flatMap((entry) => personOf(entry) ?? []))) {
      const running = await readRunningOf(ctx, person);
      if (running) stopTimer(ctx, running);
      for (const one of await readOpenCasesOf(ctx, person)) await assignCase(ctx, { case: one, to: 'nobody' });
    }
  },
};
