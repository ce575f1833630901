import { hash } from 'node:crypto';
import type { PlaceId, SubjectId, SubjectKeyId } from '../../../platform/ids.js';

/** Where an envelope belongs; it opens nowhere else. */
export interface Address {
  readonly place: PlaceId;
  /** 'cases.case'. */
  readonly table: string;
  readonly row: string;
  readonly subject: SubjectId;
  readonly mark: string;
  readonly keep: string;
  readonly key: SubjectKeyId;
  /** Of the row when it was sealed. */
  readonly version: number;
}

const unprintable = /\p{Cc}/u;

/**
 * The canonical text of an address, one line a part, which is the associated data of its envelope. evidence-store.ts
 * writes the same in SQL.
 */
export function addressText(address: Address): string {
  const { place, table, row, subject, mark, keep, key, version } = address;
  const parts = ['guildhall-envelope/1', place, table, row, subject, mark, keep, key, String(version)];
  if (parts.some((part) => unprintable.test(part))) throw new RangeError('An address holds no control characters.');
  return `${parts.join('\n')}\n`;
}

/** What an entry commits to: SHA-256, in hexadecimal, of the address's text and the envelope, so that neither changes unseen. */
export const digestOf = (address: Buffer, envelope: Buffer): string =>
  hash('sha256', Buffer.concat([address, envelope]));
