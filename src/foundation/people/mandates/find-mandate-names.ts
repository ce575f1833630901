import type { Context } from '../../../platform/context.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { openOwn } from '../../vault/index.js';
import { nameBody } from './bodies/find-body.js';
import type { Mandate } from './mandate.js';
import { mandateTable } from './offering/write-offer.js';

/** What the person wrote on a mandate: how they name themself, and how they name the delegate. */
export interface MandateNames {
  readonly person: Opened<string> | undefined;
  readonly delegate: Opened<string> | undefined;
}

/** The names on a mandate, for the person who wrote them and for the delegate to whom they were written. */
export async function findMandateNames(
  ctx: Context,
  { id, subject, capacity, person }: Mandate,
): Promise<MandateNames> {
  const body = capacity === 'member' ? await nameBody(ctx, person) : undefined;
  const name = (which: string) => openOwn(ctx, { table: mandateTable, row: id, subject, name: which });
  return {
    person: body ? body.name : ((await name('person')) as Opened<string> | undefined),
    delegate: (await name('delegate')) as Opened<string> | undefined,
  };
}
