import { removeText } from '../../../foundation/record/index.js';
import { listKeysOf, shredKeys } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { act, type House, read, type Who } from '../../../platform/house.js';
import { creditReference } from '../credit-text.js';
import type { Proposal } from '../proposal.js';
import { holdProposal } from '../proposal-store.js';
import { stepProposal } from '../step-proposal.js';

/** Takes the name away by which somebody is credited, from beside the record too. */
async function removeCredit(ctx: Context, { id, credit }: Proposal): Promise<void> {
  if (credit !== null) await removeText(ctx, creditReference(id, credit), 'erasure');
}

async function note(ctx: Context, { id }: Proposal, isTakenBack: boolean): Promise<void> {
  const one = await holdProposal(ctx, id);
  if (!one) return;
  const letGo = one.letGoAt ? {} : { letGoAt: ctx.clock.now() };
  if (!isTakenBack) {
    stepProposal(ctx, one, 'let-go', { change: letGo });
    return;
  }
  await removeCredit(ctx, one);
  const state = one.state === 'sent' ? ({ state: 'taken-back' } as const) : {};
  stepProposal(ctx, one, 'taken-back', { change: { ...letGo, ...state, credit: null } });
}

/**
 * Destroys what was typed into a proposal, then notes it. Taken back, it waits for no answer any more and nobody is credited; what was
 * taken of it stays in the service, whose words it is. It takes the house, since the ledger of keys cannot be rolled back.
 */
export async function letGo(house: House, who: Who, one: Proposal, why: 'erasure' | 'retention'): Promise<void> {
  const keys = await read(house, who, (ctx) => listKeysOf(ctx, one.subject));
  await shredKeys(
    house,
    who,
    keys.map(({ key }) => key),
    why,
  );
  await act(house, who, (ctx) => note(ctx, one, why === 'erasure'));
}
