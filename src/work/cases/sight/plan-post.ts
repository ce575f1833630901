import type { Asked, Matter } from '../../../foundation/assurance/index.js';
import type { Context } from '../../../platform/context.js';
import { postRole } from '../../messages/index.js';
import { classesOf } from './grants-of.js';
import { type Addressed, listAddressed, type ToAddress } from './list-addressed.js';
import { byPurpose } from './plan-looks.js';

/** Where somebody’s postal address may be found, and the looks that opening it is. */
export interface PostPlan {
  readonly row: string;
  readonly address: string;
  readonly names: readonly string[];
  readonly looks: readonly (Asked & Matter)[];
}

function toPlan({ one, declaration, party }: Addressed): readonly PostPlan[] {
  const [address] = party.addresses;
  if (address === undefined) return [];
  const fields = [address, ...party.names];
  const grants = [{ role: postRole, fields, service: declaration.service, classes: classesOf(declaration) }];
  const subjectOf = Object.fromEntries(fields.map((field) => [field, party.subject]));
  const matter = { rows: [party.at], subjectOf, case: one.id, isAssigned: true, parties: [party] };
  const looks = [...byPurpose(declaration, fields)].map(([purpose, asked]) => ({
    ...{ purpose, grants, fields: asked, reason: 'post', ...matter },
  }));
  return [{ row: one.id, address, names: party.names, looks }];
}

/**
 * Where a letter to somebody goes: their address in the newest cases that they, or an officer for them, sent, or the one that one request holds; none that a
 * delegate gave counts. Opens nothing: `disclose` makes the looks, for the post room alone.
 */
export const planPost = async (ctx: Context, to: ToAddress): Promise<readonly PostPlan[]> =>
  (await listAddressed(ctx, to)).flatMap(toPlan);
