import type { Context } from '../../../platform/context.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { takeKeyOfPlace } from '../keys/place-key.js';
import type { KeyTerms } from '../keys/subject-key.js';
import { takeKey } from '../keys/take-key.js';
import { blind } from './blind.js';
import { insertBlind } from './blind-store.js';

/** A value by which a row is to be found again. */
export interface ToIndex extends KeyTerms {
  /** A service and the fields of one of its `find-by` lines: 'missed-bin:email', 'missed-bin:address+container'. */
  readonly kind: string;
  /** The values in that order, each as `normaliseFor` writes it; undefined where there are none to find the row by. */
  readonly value: Sealed<readonly string[]> | undefined;
  readonly row: string;
}

/** An index that looks like any other and that no search can ask for: a kind has no space in its name. */
const blindNothing = (placeKey: Buffer, { kind, row }: ToIndex): Buffer => blind(placeKey, `${kind} unanswered`, [row]);

/**
 * Makes a row findable by exactly these values. Without any it gets an index that nothing finds, so that how many a row
 * has does not tell what was answered. The index dies with the key of its subject, scope and retention class.
 * It tells who can read the database which rows share a value, and nothing else; so never index a value of few kinds alone.
 * @throws KeyDestroyed
 */
export async function indexBlind(ctx: Context, given: ToIndex): Promise<void> {
  const { kind, value, row, subject } = given;
  const placeKey = await takeKeyOfPlace(ctx, 'blind-index');
  const { id: key } = await takeKey(ctx, given);
  const mac = value ? blind(placeKey, kind, contentOf(value)) : blindNothing(placeKey, given);
  insertBlind(ctx, { kind, mac, row, subject, key });
}
