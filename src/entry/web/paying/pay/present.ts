import type { Words } from '../../../../platform/language/index.js';
import { type Account, isUnfinished } from '../../../../work/payments/index.js';
import { payWords } from '../words.js';

/** How a charge stands for whoever pays it. */
export type Standing = 'due' | 'under-way' | 'paid' | 'lapsed';

export function standingOf({ charge, payments }: Account): Standing {
  if (charge.state !== 'due') return charge.state;
  const last = payments.at(-1);
  return last && isUnfinished(last) && (last.state === 'submitted' || last.state === 'capturable')
    ? 'under-way'
    : 'due';
}

/** Why the last try came to nothing, by GOV.UK Pay's codes; undefined where there was none, or it is not over. */
export function whyFailed({ charge, payments }: Account): Words | undefined {
  const last = payments.at(-1);
  if (charge.state !== 'due' || !last) return undefined;
  if (last.state === 'wrong') return payWords.wrong;
  if (last.state === 'failed') {
    if (last.code === 'P0010') return payWords.declined;
    if (last.code === 'P0020') return payWords.expired;
    return last.code === 'P0030' ? payWords.cancelled : payWords.failed;
  }
  if (last.state === 'cancelled') return payWords.cancelled;
  return last.state === 'error' ? payWords.failed : undefined;
}
