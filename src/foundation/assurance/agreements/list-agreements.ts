import type { Context } from '../../../platform/context.js';
import type { Agreement, AgreementId } from './agreement.js';
import { readAgreements } from './agreement-store.js';
import { groupTexts, inForce } from './in-force.js';

/** How an agreement stands. */
export type AgreementState = 'proposed' | 'declined' | 'coming' | 'in-force' | 'expired' | 'ended';

/** An agreement as it stands now, with all its texts, newest first. */
export interface ListedAgreement {
  readonly id: AgreementId;
  readonly state: AgreementState;
  /** The text that counts: the one in force, or the last one that was confirmed, or else the last one proposed. */
  readonly text: Agreement;
  /** What waits for a colleague to confirm it. */
  readonly waiting: Agreement | undefined;
  readonly texts: readonly Agreement[];
  /** Days until it ends, one that has begun counted; undefined unless it is in force. */
  readonly daysLeft: number | undefined;
}

const day = 86_400_000;

function stateOf(confirmed: Agreement | undefined, last: Agreement, at: Date): AgreementState {
  if (last.endedAt && last.endedAt <= at) return 'ended';
  if (!confirmed) return last.verdict === 'declined' ? 'declined' : 'proposed';
  return confirmed.startsAt > at ? 'coming' : 'expired';
}

/** Pure. */
function listAgreement(texts: readonly Agreement[], at: Date): ListedAgreement | undefined {
  const last = texts.at(-1);
  if (!last) return undefined;
  const current = inForce(texts, at);
  const confirmed = texts.filter(({ verdict }) => verdict === 'confirmed').at(-1);
  const text = current ?? confirmed ?? last;
  return {
    ...{ id: last.id, text, texts: [...texts].reverse() },
    state: current ? 'in-force' : stateOf(confirmed, last, at),
    waiting: last.endedAt ? undefined : texts.find(({ verdict }) => verdict === undefined),
    daysLeft: current && Math.ceil((current.endsAt.getTime() - at.getTime()) / day),
  };
}

/** Every sharing agreement of the place, whatever became of it, newest first. They hold nobody's data but who answers for them. */
export async function listAgreements(ctx: Context): Promise<readonly ListedAgreement[]> {
  const groups = groupTexts(await readAgreements(ctx));
  return groups.flatMap((texts) => listAgreement(texts, ctx.clock.now()) ?? []).reverse();
}
