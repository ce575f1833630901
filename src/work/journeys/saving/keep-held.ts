import { sealDraft } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { Held } from '../answers.js';
import { expiryOf } from '../draft.js';
import { writeAnswers } from '../draft-store.js';
import type { Journey } from '../open-journey.js';

/** Seals what a draft holds now in place of what it held, as its next revision; the draft must be held. */
export async function keepHeld(ctx: Context, { draft }: Pick<Journey, 'draft'>, held: Held): Promise<void> {
  const revision = draft.revision + 1;
  const { sealed } = await sealDraft(ctx, { ...draft, draft: draft.id, revision, values: held });
  writeAnswers(ctx, draft, { sealed, revision, expiresAt: expiryOf(ctx.clock.now()) });
}
