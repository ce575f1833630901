import type * as Cedar from '@cedar-policy/cedar-wasm/nodejs';
import type { Policy } from './policy.js';
import type { actionNames, handlingNames, markNames } from './policy-schema.js';

export type Action = (typeof actionNames)[number];
export type Mark = (typeof markNames)[number];
export type Handling = (typeof handlingNames)[number];

/** Who asks, as policies know them. */
export interface Principal {
  readonly type: 'Officer' | 'System' | 'Client' | 'Resident' | 'Delegate';
  readonly roles: readonly string[];
  /** The handling that an officer is in date to work with. */
  readonly trained: readonly string[];
  /** Whether an officer or a program is of another organisation than the council. */
  readonly isPartner: boolean;
}

/** What answers of a service have in common. */
export interface DataClass {
  readonly service: string;
  readonly mark: Mark;
  readonly handling: Handling;
  /** Who is granted it for every purpose. */
  readonly roles: readonly string[];
  /** Who is granted it for one purpose alone, by the purpose. */
  readonly rolesFor: Readonly<Record<string, readonly string[]>>;
}

/** What for, and in what circumstances. */
export interface Request {
  readonly action: Action;
  readonly purpose: string;
  readonly hasCase: boolean;
  readonly onBehalfOf: boolean;
  /** On what the purpose rests. */
  readonly basis: 'law' | 'choice';
  /** Whether the person has turned the purpose on. */
  readonly chosen: boolean;
  /** Whether the person objected to the purpose, and was right. */
  readonly objected: boolean;
  /** In an emergency that the officer gave a reason for. */
  readonly breakGlass: boolean;
  /** Whether a sharing agreement in force with the officer's organisation covers it. */
  readonly agreed: boolean;
}

const named = (type: string, id: string) => ({ __entity: { type, id } });
const rolesNamed = (roles: readonly string[]) => roles.map((role) => named('Role', role));

function attributesOf({ type, roles, trained, isPartner }: Principal): Cedar.EntityJson['attrs'] {
  if (type === 'Resident') return {};
  const held = { roles: rolesNamed(roles) };
  if (type === 'Client') return { ...held, partner: isPartner };
  if (type !== 'Officer') return held;
  return { ...held, trained: trained.map((handling) => named('Handling', handling)), partner: isPartner };
}

const toCall = (policy: Policy, principal: Principal, dataClass: DataClass, request: Request) => {
  const { action, ...context } = request;
  const who = { type: principal.type, id: 'who-asks' };
  const what = { type: 'DataClass', id: 'what-is-asked' };
  const { service, mark, handling, roles, rolesFor } = dataClass;
  const tags = Object.fromEntries(Object.entries(rolesFor).map(([key, granted]) => [key, rolesNamed(granted)]));
  const attrs = {
    service: named('Service', service),
    mark: named('Mark', mark),
    handling: named('Handling', handling),
  };
  return {
    principal: who,
    action: { type: 'Action', id: action },
    resource: what,
    context,
    preparsedPolicySetId: policy.parsed,
    entities: [
      { uid: who, attrs: attributesOf(principal), parents: [] },
      { uid: what, attrs: { ...attrs, roles: rolesNamed(roles) }, parents: [], tags },
    ],
  };
};

/**
 * Whether the policies allow this principal this data class. What is forbidden stays so whatever else permits it. A policy
 * that cannot be worked out, a failure of the engine and a trap in it are all a no.
 */
export function isAllowed(policy: Policy, principal: Principal, dataClass: DataClass, request: Request): boolean {
  try {
    const answer = policy.engine.statefulIsAuthorized(toCall(policy, principal, dataClass, request));
    if (answer.type !== 'success' || answer.response.diagnostics.errors.length > 0) return false;
    return answer.response.decision === 'allow';
  } catch {
    return false;
  }
}
