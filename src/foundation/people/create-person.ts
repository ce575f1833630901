import type { Context } from '../../platform/context.js';
import type { PersonId } from '../../platform/ids.js';
import { appendEntry, keepText } from '../record/index.js';
import { insertPerson } from './people-store.js';
import type { NewPerson } from './person.js';

/** Makes a person who can sign in, or the account of an organisation, for which others act. Only staff have a name here. Flush the writes before giving them a role in the same act. */
export function createPerson(ctx: Context, { kind, name }: NewPerson): PersonId {
  if (kind !== 'staff' && name !== undefined)
    throw new TypeError('The names of all but staff are sealed in the vault.');
  const id = ctx.ids.next<'person'>();
  const createdAt = ctx.clock.now();
  insertPerson(ctx, { id, kind, display_name: name ?? null, created_at: createdAt });
  const display_name = name === undefined ? null : keepText(ctx, name);
  appendEntry(ctx, {
    stream: `person:${id}`,
    version: 1,
    kind: 'person.created',
    data: { kind, display_name, created_at: createdAt.toISOString() },
  });
  return id;
}
