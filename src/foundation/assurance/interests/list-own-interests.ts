import type { Context } from '../../../platform/context.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { openOwn } from '../../vault/index.js';
import { type ComparedAddress, type Interest, interestTable } from './interest.js';
import { readInterests } from './interest-store.js';

/** An interest with the words of the officer who declared it. */
export interface OwnInterest extends Interest {
  readonly name: Opened<string> | undefined;
  readonly address: Opened<ComparedAddress> | undefined;
}

/** Whom the officer who asks has declared, in their own words: nobody else is given them. */
export async function listOwnInterests(ctx: Context): Promise<readonly OwnInterest[]> {
  if (ctx.actor.kind !== 'staff') return [];
  const listed: OwnInterest[] = [];
  for (const one of await readInterests(ctx, ctx.actor.person)) {
    const at = { table: interestTable, row: one.id, subject: one.subject };
    listed.push({
      ...one,
      name: (await openOwn(ctx, { ...at, name: 'name' })) as Opened<string> | undefined,
      address: (await openOwn(ctx, { ...at, name: 'address' })) as Opened<ComparedAddress> | undefined,
    });
  }
  return listed;
}
