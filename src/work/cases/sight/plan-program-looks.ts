import { type Asked, clientRole, decide, type Grant, type Matter } from '../../../foundation/assurance/index.js';
import type { Actor } from '../../../platform/actor.js';
import { type Declaration, isSealed } from '../../services/index.js';
import type { Case } from '../case.js';
import { handsOff } from '../handing/hand-off.js';
import { stateOf } from '../workflow.js';
import { classesOf } from './grants-of.js';
import { answersShared } from './open-to.js';
import { byPurpose, matterOf } from './plan-looks.js';

type Program = Extract<Actor, { readonly kind: 'client' }>;

export interface ProgramPlan {
  /** One for each purpose, of what is sealed; none where the key names nothing sealed. */
  readonly looks: readonly (Asked & Matter)[];
  /** What of the key's fields is not sealed, and so is told without a look. */
  readonly plain: readonly string[];
  /** What the key names and policies, or the agreement by which it reads, keep from it. */
  readonly withheld: readonly string[];
}

/** The fields of a service that a program's key names, as far as the service has them. */
function fieldsOf({ scope }: Program, { service, fields }: Declaration): readonly string[] {
  const begins = `${service}.`;
  const named = (scope?.fields ?? [])
    .filter((code) => code.startsWith(begins))
    .map((code) => code.slice(begins.length));
  return named.filter((field) => Object.hasOwn(fields, field));
}

/** Of these, those that the role of a part sees, for a program of whoever does parts of cases; for all else all of them. */
function ofPart(actor: Program, declaration: Declaration, state: string, fields: readonly string[]): readonly string[] {
  if (actor.shares === undefined || !handsOff(declaration)) return fields;
  const handOff = stateOf(declaration, state)['hands-off'];
  const seen = handOff ? (declaration.case.sees[handOff.to] ?? []) : [];
  return fields.filter((field) => seen.includes(field));
}

/** What reading a case shows a program: what its key names, and no more. Pure: `disclose` makes the looks. */
export function planProgramLooks(
  actor: Program,
  given: { readonly one: Case; readonly declaration: Declaration },
): ProgramPlan {
  const { one, declaration } = given;
  const named = fieldsOf(actor, declaration);
  const fields = ofPart(actor, declaration, one.state, named);
  const shared = answersShared(actor, declaration);
  const sealed = fields.filter((field) => isSealed(declaration.fields[field]?.mark ?? 'special'));
  const plain = fields.filter((field) => !sealed.includes(field) && (shared?.has(field) ?? true));
  const classes = classesOf(declaration);
  const grants: readonly Grant[] = [
    { role: clientRole(actor.name), fields: sealed, service: declaration.service, classes },
  ];
  const rows = [{ table: 'cases.case', row: one.id }];
  const matter = { ...matterOf(actor, { one, declaration, notes: [] }), rows };
  const looks = [...byPurpose(declaration, sealed)].flatMap(([purpose, some]) => {
    const { allowed } = decide(actor, grants, purpose, some, { hasCase: true });
    return allowed.length === 0 ? [] : [{ purpose, grants, fields: allowed, reason: 'program-work', ...matter }];
  });
  const seen = looks.flatMap((look) => look.fields);
  return { looks, plain, withheld: named.filter((field) => !plain.includes(field) && !seen.includes(field)) };
}
