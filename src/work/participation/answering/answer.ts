import { keepText, type TextReference } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { creditText } from '../credit-text.js';
import type { Proposal } from '../proposal.js';
import { type ProposalChange, stepProposal } from '../step-proposal.js';

/** What an owner says of a proposal, in each language or in one. */
export interface Said {
  readonly en: string;
  readonly cy: string;
}

interface Answered extends Pick<ProposalChange, 'state' | 'reason' | 'words' | 'credit' | 'design'> {
  readonly by: PersonId;
  readonly say: Said;
}

const kept = (ctx: Context, text: string | null | undefined): TextReference | null =>
  text ? keepText(ctx, text) : null;

/** Writes an answer: its texts beside the record, under their digests. */
export function answer(ctx: Context, one: Proposal, { by, say, ...answered }: Answered): Proposal {
  const texts = { say_en: kept(ctx, say.en), say_cy: kept(ctx, say.cy), credit: null as TextReference | null };
  if (answered.credit) texts.credit = keepText(ctx, creditText(one.id, answered.credit));
  const words = answered.words ? keepText(ctx, JSON.stringify(answered.words)) : null;
  const change: ProposalChange = {
    ...{ ...answered, sayEn: say.en || null, sayCy: say.cy || null },
    ...{ answeredBy: by, answeredAt: ctx.clock.now() },
  };
  return stepProposal(ctx, one, 'answered', { change, texts: { ...texts, words } });
}
