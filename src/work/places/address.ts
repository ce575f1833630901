import type { Id } from '../../platform/ids.js';
import type { Words } from '../../platform/language/index.js';

export type AddressId = Id<'address'>;

/** One building or part of one, as the gazetteer has it: a public fact, not about a person. */
export interface Address {
  readonly id: AddressId;
  /** The first line as it is written on an envelope, '12 Weir Street'. */
  readonly line: string;
  readonly street: string;
  readonly town: string;
  /** With its space, 'WX2 1CA'. */
  readonly postcode: string;
  /** The code of the area that it lies in, 'ward:millbrook'. */
  readonly area?: string;
  /** WGS 84. */
  readonly point?: { readonly latitude: number; readonly longitude: number };
}

/** A ward or neighbourhood. */
export interface Area {
  /** 'ward:elm-park'. */
  readonly code: string;
  readonly kind: string;
  readonly name: Words;
}

/** A postcode without spaces and in capitals, as the gazetteer stores it. */
export const storedPostcode = (postcode: string): string => postcode.replace(/[^0-9A-Za-z]/g, '').toUpperCase();

/** A stored postcode as people write it: a space before its last three characters. */
export const shownPostcode = (stored: string): string =>
  stored.length > 3 ? `${stored.slice(0, -3)} ${stored.slice(-3)}` : stored;

/**
 * The shapes of BS 7666, and Girobank's. Which letters are in use where is left to the gazetteer: made-up and new areas
 * are postcodes too.
 */
export const isStoredPostcode = (stored: string): boolean => /^(?:[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}|GIR0AA)$/.test(stored);
