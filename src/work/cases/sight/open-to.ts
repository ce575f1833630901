import { sharedFields } from '../../../foundation/assurance/index.js';
import type { Actor } from '../../../platform/actor.js';
import type { Declaration } from '../../services/index.js';
import { classesOf } from './grants-of.js';
import { byPurpose } from './plan-looks.js';

/**
 * Which answers of a service's cases agreements let this actor see, unsealed ones too; undefined where no agreement binds
 * them. Pure.
 */
export function answersShared(actor: Actor, declaration: Declaration): ReadonlySet<string> | undefined {
  if ((actor.kind !== 'staff' && actor.kind !== 'client') || actor.shares === undefined) return undefined;
  const fields = Object.keys(declaration.fields);
  const grants = [{ role: '', fields, service: declaration.service, classes: classesOf(declaration) }];
  const shared = [...byPurpose(declaration, fields)].flatMap(([purpose, some]) => [
    ...(sharedFields(actor, grants, purpose, some) ?? []),
  ]);
  return new Set(shared);
}

/** Whether this actor may open cases of a service as far as agreements go: those that bind them cover some of its answers. Pure. */
export function isOpenTo(actor: Actor, declaration: Declaration): boolean {
  const shared = answersShared(actor, declaration);
  return shared === undefined || shared.size > 0;
}
