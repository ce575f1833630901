import { createHash } from 'node:crypto';
import { appendEntry } from '../../foundation/record/index.js';
import { canonicalJson } from '../../platform/canonical-json.js';
import type { Context } from '../../platform/context.js';
import { type AddressId, storedPostcode } from './address.js';
import { type AddressRow, writeAddresses } from './gazetteer-store.js';

/** An address to load; without an id it gets a new one. */
export interface NewAddress {
  readonly id?: AddressId;
  readonly line: string;
  readonly street: string;
  readonly town: string;
  readonly postcode: string;
  readonly area?: string;
  readonly point?: { readonly latitude: number; readonly longitude: number };
  /** Found no more, though what was sent with it still has it. */
  readonly isEnded?: boolean;
}

/** SHA-256, in hexadecimal, of the canonical row: what the record keeps of a building. Degrees as text, since canonical JSON has no fractions. */
export function digestAddress(row: AddressRow): string {
  const { latitude, longitude, is_ended, ...rest } = row;
  const text = canonicalJson({
    ...rest,
    ...(is_ended ? { is_ended } : {}),
    latitude: latitude === null ? null : String(latitude),
    longitude: longitude === null ? null : String(longitude),
  });
  return createHash('sha256').update(text).digest('hex');
}

/** An address as its row has it. */
export function toRow(ctx: Context, address: NewAddress): AddressRow {
  return {
    id: address.id ?? ctx.ids.next<'address'>(),
    line: address.line,
    street: address.street,
    town: address.town,
    postcode: storedPostcode(address.postcode),
    area_code: address.area ?? null,
    latitude: address.point?.latitude ?? null,
    longitude: address.point?.longitude ?? null,
    is_ended: address.isEnded ?? false,
  };
}

/**
 * Adds addresses to the gazetteer, or replaces those whose id is there. Give a large gazetteer in batches of about a
 * thousand, one act each: every act leaves one entry with each building's id and digest, never its text.
 * @returns the ids, in the order given.
 */
export function loadAddresses(ctx: Context, addresses: readonly NewAddress[]): readonly AddressId[] {
  if (addresses.length === 0) return [];
  const rows = addresses.map((address) => toRow(ctx, address));
  writeAddresses(ctx, rows);
  appendEntry(ctx, {
    stream: `gazetteer:${ctx.ids.next()}`,
    version: 1,
    kind: 'gazetteer.addresses-loaded',
    data: { addresses: rows.map((row) => ({ id: row.id, digest: digestAddress(row) })) },
  });
  return rows.map((row) => row.id);
}
