import type { Clock } from './clock.js';
import type { Random } from './random.js';

declare const brand: unique symbol;
/** A UUID that names one kind of thing only; the brand exists in the types, never at run time. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type PlaceId = Id<'place'>;
export type PersonId = Id<'person'>;
export type OrgUnitId = Id<'org-unit'>;
export type SubjectId = Id<'subject'>;
export type SubjectKeyId = Id<'subject-key'>;
export type EnvelopeId = Id<'envelope'>;
export type MandateId = Id<'mandate'>;
export type CaseId = Id<'case'>;
export type DraftId = Id<'draft'>;
export type FileId = Id<'file'>;

/** Makes identifiers; nothing else in the house does. */
export interface Ids {
  /** A UUIDv7 (RFC 9562 §5.7): sorts by the millisecond in which it was made. */
  next<Kind extends string>(): Id<Kind>;
}

/** UUIDv7 from the given clock and random source, so that a seeded pair repeats itself. */
export function createIds(clock: Clock, random: Random): Ids {
  return {
    next<Kind extends string>() {
      const bytes = random.bytes(16);
      bytes.writeUIntBE(clock.now().getTime(), 0, 6);
      bytes.writeUInt8(((bytes[6] ?? 0) & 0x0f) | 0x70, 6);
      bytes.writeUInt8(((bytes[8] ?? 0) & 0x3f) | 0x80, 8);
      const hex = bytes.toString('hex');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id<Kind>;
    },
  };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads an identifier that came from outside; undefined when it is not a lower-case UUID. */
export function readId<Kind extends string>(text: string | undefined): Id<Kind> | undefined {
  return text !== undefined && uuid.test(text) ? (text as Id<Kind>) : undefined;
}
