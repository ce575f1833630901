import type { Actor } from '../../platform/actor.js';
import { agreementsOf, sharedFields } from './agreements/covered-fields.js';
import type { Grant } from './grant.js';
import { allowedFields } from './policy/allowed-fields.js';
import type { Action, Principal } from './policy/judge-class.js';
import type { Policy } from './policy/policy.js';
import { standingPolicy } from './policy/standing-policy.js';

export interface Decision {
  readonly allowed: readonly string[];
  readonly refused: readonly string[];
  /** The roles by which something is allowed, for the look. */
  readonly roles: readonly string[];
  /** The digest of the policies that decided. */
  readonly policy: string;
  /** To an officer or a program of another organisation: the agreements by which something is allowed. */
  readonly agreements?: readonly string[];
}

/** In what circumstances something is asked for. */
export interface Circumstances {
  /** To see it (left out), to find people by it, or to take it away. */
  readonly action?: Action;
  /** Whether it is asked for on a case that it belongs to. */
  readonly hasCase?: boolean;
  /** Whether the actor acts for somebody else. */
  readonly onBehalfOf?: boolean;
  /** Whether the people whose data it is turned the purpose on; no, unless somebody asked them. */
  readonly isChosen?: boolean;
  /** Whether one of them objected to the purpose, and was right. */
  readonly isObjected?: boolean;
  /** Whether an officer broke the glass of the case (see `emergencies/`). */
  readonly breakGlass?: boolean;
}

/** What parts of the house hold; staff never do, whatever a role of theirs is called. */
const partPrefix = 'system:';
/** What a program holds: its own name, by which its key grants it something. */
export const clientRole = (name: string): string => `client:${name}`;
/** What whoever acts for somebody holds: only a mandate grants anything to it. */
export const delegateRole = 'delegate';

function principalOf(actor: Actor, onBehalfOf: boolean): Principal {
  switch (actor.kind) {
    case 'staff': {
      const roles = actor.roles.filter(
        (role) => !role.startsWith(partPrefix) && !role.startsWith('client:') && role !== delegateRole,
      );
      const trained = [...(actor.trained ?? [])].sort();
      return { type: 'Officer', roles: [...roles].sort(), trained, isPartner: actor.shares !== undefined };
    }
    case 'system':
      return { type: 'System', roles: [`${partPrefix}${actor.name}`], trained: [], isPartner: false };
    case 'client':
      return { type: 'Client', roles: [clientRole(actor.name)], trained: [], isPartner: actor.shares !== undefined };
    case 'resident':
    case 'anonymous':
      return onBehalfOf
        ? { type: 'Delegate', roles: [delegateRole], trained: [], isPartner: false }
        : { type: 'Resident', roles: [], trained: [], isPartner: false };
  }
}

/** The digest of what people are asked where a purpose is their choice; undefined where it rests on a law. */
export const wordingAsked = (grants: readonly Grant[], purpose: string): string | undefined =>
  grants.find((grant) => grant.purpose === purpose && grant.choice !== undefined)?.choice;

/**
 * Which of these fields the actor may see for this purpose: the declaration grants, the policies (`policies/*.cedar`) judge
 * each class of data that is granted. Nobody sees a field that no grant names, and what is forbidden stays so. What binds
 * an officer of another organisation is in the actor's shares: see `boundByAgreements`.
 */
export function decide(
  actor: Actor,
  grants: readonly Grant[],
  purpose: string,
  fields: readonly string[],
  {
    action = 'see',
    hasCase = false,
    onBehalfOf = false,
    isChosen = false,
    isObjected = false,
    breakGlass = false,
  }: Circumstances = {},
  policy: Policy = standingPolicy(),
): Decision {
  const principal = principalOf(actor, onBehalfOf);
  const basis = wordingAsked(grants, purpose) === undefined ? ('law' as const) : ('choice' as const);
  const circumstances = { action, purpose, hasCase, onBehalfOf, breakGlass };
  const asked = { ...circumstances, basis, chosen: isChosen, objected: isObjected };
  const shared = sharedFields(actor, grants, purpose, fields);
  const passed = allowedFields(policy, grants, principal, asked, shared);
  const allowed = fields.filter((field) => passed.has(field));
  const isFitting = (grant: Grant) => principal.roles.includes(grant.role) && (grant.purpose ?? purpose) === purpose;
  const counted = grants.filter((grant) => isFitting(grant) && grant.fields.some((field) => allowed.includes(field)));
  const agreements = shared && agreementsOf(actor, grants, purpose, allowed);
  return {
    ...(agreements ? { agreements } : {}),
    allowed,
    refused: fields.filter((field) => !passed.has(field)),
    roles: [...new Set(counted.map(({ role }) => role))],
    policy: policy.digest,
  };
}
