import type { Context } from '../../../platform/context.js';
import { type Address, isStoredPostcode, storedPostcode } from '../address.js';
import { readByPostcode, readOnStreets, readStreets } from '../gazetteer-store.js';
import { matchStreets, wordsOf } from './match-streets.js';

/** What a search for an address gives. */
export interface FoundAddresses {
  readonly found: readonly Address[];
  /** There are more than are shown: a number or a postcode narrows it. */
  readonly hasMore: boolean;
  /** Nothing is called so; these come nearest. */
  readonly isLoose: boolean;
}

/** A postcode has at most about a hundred addresses; of streets fewer are shown, since a number tells them apart. */
const mostOfPostcode = 100;
const mostOfStreets = 50;
/** Of what is longer nobody meant an address. */
const longest = 100;

const none: FoundAddresses = { found: [], hasMore: false, isLoose: false };

/** Whether a word is the number of a house. */
export const isNumber = (word: string): boolean => /^\d{1,4}[a-z]?$/.test(word);

/** Those with the number, where there are any. */
function withNumber(found: readonly Address[], number: string | undefined): readonly Address[] {
  if (number === undefined) return found;
  const those = found.filter(({ line }) => wordsOf(line).includes(number));
  return those.length > 0 ? those : found;
}

async function searchPostcode(ctx: Context, postcode: string, before: string): Promise<FoundAddresses> {
  const found = await readByPostcode(ctx, storedPostcode(postcode), mostOfPostcode);
  return { found: withNumber(found, wordsOf(before).find(isNumber)), hasMore: false, isLoose: false };
}

async function searchStreet(ctx: Context, typed: readonly string[]): Promise<FoundAddresses> {
  const named = typed.filter((word) => !isNumber(word));
  // A street may be called by a number alone, as Sixth Avenue is not.
  const words = named.length > 0 ? named : typed;
  const number = named.length > 0 ? typed.find(isNumber) : undefined;
  if (words.join('').length < 3) return none;
  const { streets, isLoose } = matchStreets(await readStreets(ctx), words);
  if (streets.length === 0) return none;
  const those = number === undefined ? [] : await readOnStreets(ctx, streets, { number, limit: mostOfStreets + 1 });
  const found = those.length > 0 ? those : await readOnStreets(ctx, streets, { limit: mostOfStreets + 1 });
  return { found: found.slice(0, mostOfStreets), hasMore: found.length > mostOfStreets, isLoose };
}

/**
 * The addresses that what was typed may mean: a postcode, a street or the beginning of its name, either with a number. A slip of the
 * fingers is forgiven where nothing is called so. What was typed is kept nowhere.
 */
export async function searchAddresses(ctx: Context, text: string): Promise<FoundAddresses> {
  const typed = text.slice(0, longest);
  const [postcode] = /[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\s*$/i.exec(typed) ?? [];
  if (postcode !== undefined && isStoredPostcode(storedPostcode(postcode)))
    return searchPostcode(ctx, postcode, typed.slice(0, -postcode.length));
  return searchStreet(ctx, wordsOf(typed));
}
