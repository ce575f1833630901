import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { listSelves } from '../selves/list-selves.js';
import type { UsagePermission } from './permission.js';
import { readPermissionsOf } from './permission-store.js';

/** What a person lets clients ask at this moment, in any of their accounts: each asks for the account that let it. */
export async function listOwnPermissions(ctx: Context, person: PersonId): Promise<readonly UsagePermission[]> {
  const all: UsagePermission[] = [];
  for (const self of await listSelves(ctx, person)) all.push(...(await readPermissionsOf(ctx, self)));
  return all;
}
