import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { readLooksAt } from './marked-store.js';

/** How often one person opened one field, in the cases of one team. */
export interface FieldLooks {
  readonly service: string;
  readonly field: string;
  readonly team: string | undefined;
  readonly person: PersonId;
  readonly looks: number;
}

/**
 * Who opened these fields since a moment, and how often, from the record of looks; what is concealed counts once it is
 * revealed. A look says that a field was opened, never whether it was answered.
 */
export async function countLooksAt(
  ctx: Context,
  { fields, since }: { readonly fields: readonly string[]; readonly since: Date },
): Promise<readonly FieldLooks[]> {
  const rows = fields.length === 0 ? [] : await readLooksAt(ctx, fields, since);
  return rows.map(({ service, field, team, actor, looks }) => ({
    ...{ service, field, looks, team: team ?? undefined },
    person: actor.slice('person:'.length) as PersonId,
  }));
}
