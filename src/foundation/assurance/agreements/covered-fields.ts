import type { Actor, Share } from '../../../platform/actor.js';
import type { Grant } from '../grant.js';

type Asked = readonly [grants: readonly Grant[], purpose: string, fields: readonly string[]];

function covers({ service, purpose, marks, fields }: Share, grants: readonly Grant[], asked: string, field: string) {
  if (purpose !== asked) return false;
  const naming = grants.filter((grant) => grant.fields.includes(field));
  if (naming.length === 0 || naming.some((grant) => grant.service !== service)) return false;
  const mark = naming.find(({ classes }) => classes?.[field])?.classes?.[field]?.mark ?? 'special';
  return fields.includes(field) || marks.includes(mark);
}

const sharesOf = (actor: Actor): readonly Share[] | undefined =>
  actor.kind === 'staff' || actor.kind === 'client' ? actor.shares : undefined;

/**
 * Which of these fields agreements cover for this purpose; undefined where none is needed: for the council's own officers,
 * for residents and for parts of the house. Pure.
 */
export function sharedFields(actor: Actor, ...[grants, purpose, fields]: Asked): ReadonlySet<string> | undefined {
  const shares = sharesOf(actor);
  return shares && new Set(fields.filter((field) => shares.some((share) => covers(share, grants, purpose, field))));
}

/** The agreements that cover any of these fields, for the look: 'ID.NUMBER'. Pure. */
export function agreementsOf(actor: Actor, ...[grants, purpose, fields]: Asked): readonly string[] | undefined {
  const shares = sharesOf(actor);
  const meant = shares?.filter((share) => fields.some((field) => covers(share, grants, purpose, field)));
  return meant && [...new Set(meant.map(({ agreement }) => agreement))];
}
