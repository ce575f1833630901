import type { DraftId, PlaceId, SubjectId, SubjectKeyId } from '../../../platform/ids.js';
import type { KeyTerms } from '../keys/subject-key.js';
import { addressText } from './address.js';

const draftKeep = 'while a draft';

export const draftTerms = ({ draft, subject }: { readonly draft: DraftId; readonly subject: SubjectId }): KeyTerms => ({
  subject,
  scope: `draft:${draft}`,
  keep: draftKeep,
});

export interface DraftPlace {
  readonly draft: DraftId;
  readonly subject: SubjectId;
  readonly key: SubjectKeyId;
  readonly revision: number;
}

/** A draft is one envelope in its own row, of whatever marking its answers have: it is treated as the strictest. */
export const draftAddress = (place: PlaceId, { draft, subject, key, revision }: DraftPlace): Buffer =>
  Buffer.from(
    addressText({
      place,
      table: 'journeys.draft',
      row: draft,
      subject,
      mark: 'special',
      keep: draftKeep,
      key,
      version: revision,
    }),
  );
