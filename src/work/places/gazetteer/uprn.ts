import { type Id, readId } from '../../../platform/ids.js';

/**
 * The id of an address with a UPRN (BS 7666): a UUID of version 8 (RFC 9562, 5.8) that ends in its digits, so that the same building is
 * known again whenever a gazetteer is brought in, and each file tells of the same one.
 */
export const addressIdOf = (uprn: string): Id<'address'> =>
  readId<'address'>(`00000000-0000-8000-8000-${uprn.padStart(12, '0')}`) as Id<'address'>;

/** A UPRN as files write it, '100012345' or '100012345.00'; undefined where it is none. */
export const readUprn = (text: string): string | undefined => /^0*([1-9]\d{0,11})(\.0+)?$/.exec(text.trim())?.[1];
