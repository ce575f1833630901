import type { Context } from '../../../platform/context.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { open } from '../../../platform/sealed/open.js';
import { openEnvelope } from '../crypto/envelope.js';
import { findKeyById } from '../keys/key-store.js';
import { openKey } from '../keys/subject-key.js';
import { readContent, type SealedValues } from './content.js';
import { type DraftPlace, draftAddress } from './draft-address.js';

/** A draft's answers for the person who gives them: to work with, and to show back to them. */
export interface OpenedDraft {
  readonly values: SealedValues;
  /** A value by its name, opened when it is asked for. */
  readonly shown: (name: string) => Opened<unknown> | undefined;
}

/**
 * Opens a draft for whoever holds its token: reading one's own draft is not a look. Undefined once its key is destroyed.
 * @throws EnvelopeRefused when the bytes are not this revision of this draft.
 */
export async function openDraft(
  ctx: Context,
  given: DraftPlace & { readonly sealed: Buffer },
): Promise<OpenedDraft | undefined> {
  const found = await findKeyById(ctx, given.key, given.subject);
  if (!found) return undefined;
  const { key } = openKey(ctx, found);
  const values = readContent(openEnvelope(key, draftAddress(ctx.place, given), given.sealed));
  return {
    values,
    shown: (name) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return value && open(contentOf(value));
    },
  };
}
