import type { Asked, Matter } from '../../../foundation/assurance/index.js';
import {
  findPreferencesAt,
  type PreferencesAt,
  preferencesField,
  preferencesTable,
} from '../../../foundation/people/index.js';
import { listPersonsOf } from '../../../foundation/vault/index.js';
import type { Actor } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import { type Declaration, principalOf } from '../../services/index.js';
import type { Case } from '../case.js';
import type { LookPlan } from './plan-looks.js';

interface OfCase {
  readonly one: Case;
  readonly declaration: Declaration;
}

/** Where whoever made a request keeps how they wish to be contacted; undefined where they have no account, or said nothing. */
export async function findPreferred(ctx: Context, { one, declaration }: OfCase): Promise<PreferencesAt | undefined> {
  const subject = one.subjects[principalOf(declaration)];
  for (const person of subject ? await listPersonsOf(ctx, subject) : []) {
    const at = await findPreferencesAt(ctx, person);
    if (at) return at;
  }
  return undefined;
}

const contactKinds: readonly string[] = ['name', 'address', 'email', 'phone'];

/** Whether the reader sees by which the person may be contacted, or who they are. */
function seesContact({ one, declaration }: OfCase, { seen }: Pick<LookPlan, 'seen'>): boolean {
  const principal = principalOf(declaration);
  return (
    one.subjects[principal] !== undefined &&
    seen.some((name) => {
      const field = declaration.fields[name];
      return field && contactKinds.includes(field.type) && (field.about ?? principal) === principal;
    })
  );
}

interface ToPlan {
  readonly purpose: string;
  readonly service: string;
  readonly case: string;
  readonly reason: string;
}

/** The look that reading somebody's preferences is, to whoever holds one of these roles. */
export function lookAtPreferences(roles: readonly string[], at: PreferencesAt, asked: ToPlan): Asked & Matter {
  const classes = { [preferencesField]: { mark: 'personal', handling: 'OFFICIAL' } } as const;
  return {
    ...{ purpose: asked.purpose, reason: asked.reason, fields: [preferencesField], case: asked.case },
    grants: roles.map((role) => ({ role, fields: [preferencesField], service: asked.service, classes })),
    rows: [{ table: preferencesTable, row: at.person }],
    subjectOf: { [preferencesField]: at.subject },
    isAssigned: true,
  };
}

/**
 * How a case's person wishes to be contacted, for an officer of the council's own who sees their name or where they are
 * reached; undefined for anybody else: an agreement shares answers alone.
 */
export function planPreferences(
  actor: Actor,
  given: OfCase,
  plan: Pick<LookPlan, 'seen'>,
  at: PreferencesAt | undefined,
): (Asked & Matter) | undefined {
  if (!at || actor.kind !== 'staff' || actor.shares || !seesContact(given, plan)) return undefined;
  const { one, declaration } = given;
  const asked = { purpose: declaration.purpose.id, service: declaration.service, case: one.id, reason: 'case-work' };
  return lookAtPreferences(actor.roles, at, asked);
}
