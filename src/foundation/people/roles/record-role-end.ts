import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { appendEntry } from '../../record/index.js';
import type { EndedAs } from './role.js';
import { endRoleRow } from './role-store.js';

/** Ends a role now, with its entry: by an administrator, by an owner, or by an owner's silence. */
export function recordRoleEnd(
  ctx: Context,
  { person, role, as, version }: { person: PersonId; role: string; as: EndedAs; version: number },
): void {
  endRoleRow(ctx, person, role, as);
  appendEntry(ctx, {
    stream: `person:${person}`,
    version,
    kind: 'person.role-ended',
    data: { role, as, until: ctx.clock.now().toISOString() },
  });
}
