import type { Matter } from '../../../foundation/assurance/index.js';
import type { Actor } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import type { Declaration } from '../../services/index.js';
import type { Case } from '../case.js';
import { handsOff, organisationsOf } from '../handing/hand-off.js';
import { holdHandedTo } from '../handing/hand-off-store.js';

/** By what a look at a case asks, as it is written, whether the case is open to an officer of another organisation at all. */
export function openWhile(
  { id, service }: Pick<Case, 'id' | 'service'>,
  declaration: Declaration,
): Pick<Matter, 'isOpen'> {
  if (!handsOff(declaration)) return {};
  return { isOpen: (ctx: Context, by: Actor) => holdHandedTo(ctx, id, organisationsOf(by, service) ?? []) };
}
