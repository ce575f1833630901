import type { Context } from '../../platform/context.js';
import type { SubjectId } from '../../platform/ids.js';
import { insertSubject } from './keys/key-store.js';
import { mintedBy } from './keys/minted.js';

/** A new subject: a party whom a draft, a case or an imported row names. What is sealed binds it, never a person. */
export function mintSubject(ctx: Context): SubjectId {
  const id = ctx.ids.next<'subject'>();
  mintedBy(ctx).subjects.add(id);
  insertSubject(ctx, id);
  return id;
}
