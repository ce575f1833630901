import { listSelves } from '../../../foundation/people/index.js';
import { listPersonsOf } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId, PersonId } from '../../../platform/ids.js';
import type { Case } from '../case.js';
import { readCase } from '../case-store.js';
import type { AccountLink } from './account-link.js';
import { readLinksOfCase, readLinksTo } from './account-link-store.js';
import { findLinkable } from './judge-linking.js';

/** How a request stands to accounts. */
export interface LinkState {
  readonly one: Case;
  /** The link that an officer made and none has ended. */
  readonly link: AccountLink | undefined;
  /** Whether it is in an account, by whatever way. */
  readonly isHeld: boolean;
  /** How many links it ever had. */
  readonly past: number;
}

/** How a request stands to accounts, for an officer who may link it; undefined for anybody else, and where there is none. */
export async function findLinkState(ctx: Context, id: CaseId): Promise<LinkState | undefined> {
  const one = await readCase(ctx, id);
  const subject = one && (await findLinkable(ctx, one));
  if (!one || !subject) return undefined;
  const links = await readLinksOfCase(ctx, id);
  const isHeld = (await listPersonsOf(ctx, subject)).length > 0;
  return { one, link: links.find(({ ended }) => !ended), isHeld, past: links.length };
}

/** When officers put requests into a person's account, by the request: for the person's own page. */
export async function listLinked(ctx: Context, person: PersonId): Promise<ReadonlyMap<CaseId, Date>> {
  const links = await readLinksTo(ctx, await listSelves(ctx, person));
  return new Map(links.map(({ case: id, linkedAt }) => [id, linkedAt]));
}
