import type { Context } from '../../../platform/context.js';
import type { DraftId, SubjectId, SubjectKeyId } from '../../../platform/ids.js';
import { sealEnvelope } from '../crypto/envelope.js';
import { findKeyById } from '../keys/key-store.js';
import { type HeldKey, openKey } from '../keys/subject-key.js';
import { KeyDestroyed, takeKey } from '../keys/take-key.js';
import { type SealedValues, writeContent } from './content.js';
import { draftAddress, draftTerms } from './draft-address.js';

export interface DraftToSeal {
  readonly draft: DraftId;
  /** Minted with the draft. */
  readonly subject: SubjectId;
  /** The draft's own key; left out the first time, when one is made. */
  readonly key?: SubjectKeyId;
  /** The revision that the draft's row will have: the bytes of an older one do not open in its place. */
  readonly revision: number;
  readonly values: SealedValues;
}

async function takeDraftKey(ctx: Context, given: DraftToSeal): Promise<HeldKey> {
  if (given.key === undefined) return takeKey(ctx, draftTerms(given));
  const found = await findKeyById(ctx, given.key);
  if (found?.subject !== given.subject) throw new KeyDestroyed();
  return openKey(ctx, found);
}

/**
 * Seals a draft's answers so far, all of them in one envelope, under a key that dies with the draft.
 * @throws KeyDestroyed when the draft has been submitted or has expired.
 */
export async function sealDraft(
  ctx: Context,
  given: DraftToSeal,
): Promise<{ readonly key: SubjectKeyId; readonly sealed: Buffer }> {
  const { id, key } = await takeDraftKey(ctx, given);
  const address = draftAddress(ctx.place, { ...given, key: id });
  return { key: id, sealed: sealEnvelope(key, address, writeContent(given.values), ctx.random) };
}
