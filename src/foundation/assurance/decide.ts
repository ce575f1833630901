import type { Actor } from '../../platform/actor.js';

/** What a declaration lets a role see. */
export interface Grant {
  /** A role that staff hold, or `system:NAME` for a part of the house that works by itself. */
  readonly role: string;
  readonly fields: readonly string[];
  /** For this purpose alone; left out, for any purpose of the service. */
  readonly purpose?: string;
}

export interface Decision {
  readonly allowed: readonly string[];
  readonly refused: readonly string[];
  /** The roles by which something is allowed, for the look. */
  readonly roles: readonly string[];
}

function rolesOf(actor: Actor): readonly string[] {
  switch (actor.kind) {
    case 'staff':
      return actor.roles;
    case 'system':
      return [`system:${actor.name}`];
    case 'resident':
    case 'anonymous':
      return [];
  }
}

/** Which of these fields the actor may see for this purpose, by the roles that they hold. Pure; nobody sees a field that no grant names. */
export function decide(actor: Actor, grants: readonly Grant[], purpose: string, fields: readonly string[]): Decision {
  const held = new Set(rolesOf(actor));
  const fitting = grants.filter((grant) => held.has(grant.role) && (grant.purpose ?? purpose) === purpose);
  const granted = new Set(fitting.flatMap((grant) => grant.fields));
  const allowed = fields.filter((field) => granted.has(field));
  return {
    allowed,
    refused: fields.filter((field) => !granted.has(field)),
    roles: [
      ...new Set(
        fitting.filter((grant) => grant.fields.some((field) => allowed.includes(field))).map(({ role }) => role),
      ),
    ],
  };
}
