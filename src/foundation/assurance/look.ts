import { hash } from 'node:crypto';
import { canonicalJson } from '../../platform/canonical-json.js';
import type { PlaceId, SubjectId } from '../../platform/ids.js';
import type { RecordableData } from '../record/index.js';

/** A look, or one that was refused; both are numbered. */
export type LookKind = 'look' | 'look.refused';

/** What the names of the streams of looks begin with. */
export const streamPrefix = 'subject:';

/** The stream of looks at a subject, where nothing else is written: an entry's version is the look's number. */
export const streamOf = (subject: SubjectId): string => `${streamPrefix}${subject}`;

/** What a look's digest is over, as its entry has it. */
export interface ChainedLook {
  readonly place: PlaceId;
  readonly subject: SubjectId;
  readonly number: number;
  readonly kind: string;
  readonly actor: string;
  readonly purpose: string | null;
  /** Holds `previous`: the digest of the look before, or null for the first. */
  readonly data: RecordableData;
}

/** What the text that a look's digest is over begins with, up to the subject: '["guildhall-look/1","PLACE",'. */
export const beginningOf = (place: PlaceId): string => `${JSON.stringify(['guildhall-look/1', place]).slice(0, -1)},`;

/** The digest that the next look holds as `previous`, and that the head of the chain is: SHA-256 of canonical JSON. */
export const lookDigest = ({ place, subject, number, kind, actor, purpose, data }: ChainedLook): Buffer =>
  hash('sha256', canonicalJson(['guildhall-look/1', place, subject, number, kind, actor, purpose, data]), 'buffer');
