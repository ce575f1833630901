import type { Context } from '../../../platform/context.js';
import type { SubjectKeyId } from '../../../platform/ids.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { open } from '../../../platform/sealed/open.js';
import { openEnvelope } from '../crypto/envelope.js';
import { findKeyById } from '../keys/key-store.js';
import { openKey, type WrappedKey } from '../keys/subject-key.js';
import { readContent, type SealedValues } from './content.js';
import { type DraftPlace, draftAddress } from './draft-address.js';

/** A draft's answers for the person who gives them: to work with, and to show back to them. */
export interface OpenedDraft {
  readonly values: SealedValues;
  /** A part of a value, which is a record, opened when it is asked for; undefined when it has no such part. */
  readonly shown: (name: string, part: string) => Opened<unknown> | undefined;
}

/** A draft's key by its id, live; undefined once destroyed. Asked for apart, so that it can travel together with the draft. */
export const findDraftKey = (ctx: Context, id: SubjectKeyId): Promise<WrappedKey | undefined> => findKeyById(ctx, id);

export interface DraftToOpen extends Omit<DraftPlace, 'key'> {
  readonly key: WrappedKey;
  readonly sealed: Buffer;
}

/**
 * Opens a draft for whoever holds its token: reading one's own draft is not a look.
 * @throws EnvelopeRefused when the bytes are not this revision of this draft, or the key is not its own.
 */
export function openDraft(ctx: Context, { key: wrapped, ...given }: DraftToOpen): OpenedDraft {
  const { id, key } = openKey(ctx, wrapped);
  const values = readContent(openEnvelope(key, draftAddress(ctx.place, { ...given, key: id }), given.sealed));
  return {
    values,
    shown: (name, part) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      const parts = value && (contentOf(value) as Readonly<Record<string, unknown>>);
      return parts && Object.hasOwn(parts, part) ? open(parts[part]) : undefined;
    },
  };
}
