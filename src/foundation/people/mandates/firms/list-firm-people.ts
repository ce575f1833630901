import type { Context } from '../../../../platform/context.js';
import type { OrgUnitId, PersonId } from '../../../../platform/ids.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { openOwn } from '../../../vault/index.js';
import type { OrgRole } from '../../organisations/organisation.js';
import { readPostsAt } from '../../organisations/organisation-store.js';
import { postTable } from './name-for-firm.js';

/** Somebody of a firm, as its owners and those for whom they act know them. */
export interface FirmPerson {
  readonly person: PersonId;
  readonly role: OrgRole;
  /** Undefined for whom the council named, and once erased. */
  readonly name: Opened<string> | undefined;
  readonly until: Date | undefined;
  readonly isNow: boolean;
}

/** Everybody who is or was something at a firm, newest first: for its owners, and for those whom they acted for. */
export async function listFirmPeople(ctx: Context, firm: OrgUnitId): Promise<readonly FirmPerson[]> {
  const now = ctx.clock.now();
  const people: FirmPerson[] = [];
  for (const { person, role, since, until, subject } of await readPostsAt(ctx, firm)) {
    const name = subject ? await openOwn(ctx, { table: postTable, row: subject, subject, name: 'name' }) : undefined;
    const isNow = since <= now && (until === null || until > now);
    people.push({ person, role, name: name as Opened<string> | undefined, until: until ?? undefined, isNow });
  }
  return people;
}
