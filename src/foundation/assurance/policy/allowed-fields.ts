import type { Grant } from '../grant.js';
import { type DataClass, isAllowed, type Principal, type Request } from './judge-class.js';
import type { Policy } from './policy.js';

interface Classed {
  readonly dataClass: DataClass;
  readonly fields: string[];
}

const isSensitive = (grant: Grant, field: string) => grant.classes?.[field]?.handling === 'OFFICIAL-SENSITIVE';

/** The data class of one field by all the grants that name it: of two handlings the stricter counts. */
function classOf(naming: readonly Grant[], field: string): DataClass {
  const [first] = naming;
  const rolesFor = new Map<string, readonly string[]>();
  for (const { role, purpose } of naming) {
    if (purpose !== undefined) rolesFor.set(purpose, [...(rolesFor.get(purpose) ?? []), role]);
  }
  return {
    service: first?.service ?? '',
    mark: naming.find(({ classes }) => classes?.[field])?.classes?.[field]?.mark ?? 'special',
    handling: naming.some((grant) => isSensitive(grant, field)) ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL',
    roles: naming.flatMap(({ role, purpose }) => (purpose === undefined ? [role] : [])),
    rolesFor: Object.fromEntries(rolesFor),
  };
}

/** Puts fields of one class together: a service has few classes, whatever the number of its fields. */
function toClasses(grants: readonly Grant[]): readonly Classed[] {
  const classes = new Map<string, Classed>();
  for (const field of new Set(grants.flatMap(({ fields }) => fields))) {
    const naming = grants.filter(({ fields }) => fields.includes(field));
    const dataClass = classOf(naming, field);
    const key = JSON.stringify(dataClass);
    const known = classes.get(key);
    if (known) known.fields.push(field);
    else classes.set(key, { dataClass, fields: [field] });
  }
  return [...classes.values()];
}

interface Compiled {
  readonly classes: readonly Classed[];
  readonly allowed: Map<string, ReadonlySet<string>>;
}

/** By policy, then by the grants of a service's version: what is published anew has grants of its own, so none grows old. */
const compiled = new WeakMap<Policy, WeakMap<readonly Grant[], Compiled>>();
/** There are few sets of roles; a cache that grew beyond this was filled on purpose. */
const mostKept = 1000;

function compiledOf(policy: Policy, grants: readonly Grant[]): Compiled {
  let ofPolicy = compiled.get(policy);
  if (!ofPolicy) {
    ofPolicy = new WeakMap();
    compiled.set(policy, ofPolicy);
  }
  let found = ofPolicy.get(grants);
  if (!found) {
    found = { classes: toClasses(grants), allowed: new Map() };
    ofPolicy.set(grants, found);
  }
  return found;
}

/** Fields of one class that agreements cover, and those that they do not, are asked for apart. */
function judge(policy: Policy, principal: Principal, { dataClass, fields }: Classed, request: Asked, shared?: Shared) {
  const parts = [true, false].map((agreed) => ({
    agreed,
    fields: fields.filter((field) => (shared?.has(field) ?? false) === agreed),
  }));
  const passed = parts.filter(
    (part) => part.fields.length > 0 && isAllowed(policy, principal, dataClass, { ...request, agreed: part.agreed }),
  );
  return passed.flatMap((part) => part.fields);
}

type Asked = Omit<Request, 'agreed'>;
type Shared = ReadonlySet<string>;

/**
 * The fields that the policies allow, compiled once for each set of roles, training, purpose and circumstance, and of what
 * agreements cover. The key holds all that an answer hangs on, so a role that ended, a training that ran out or an agreement
 * that is over counts at the next question.
 */
export function allowedFields(
  policy: Policy,
  grants: readonly Grant[],
  principal: Principal,
  request: Asked,
  shared?: Shared,
): ReadonlySet<string> {
  const { classes, allowed } = compiledOf(policy, grants);
  const key = JSON.stringify(shared ? [principal, request, [...shared].sort()] : [principal, request]);
  const known = allowed.get(key);
  if (known) return known;
  const fields = new Set(classes.flatMap((one) => judge(policy, principal, one, request, shared)));
  if (allowed.size >= mostKept) allowed.clear();
  allowed.set(key, fields);
  return fields;
}
