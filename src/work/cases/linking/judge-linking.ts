import {
  decide,
  findNear,
  type Matter,
  type RiskRefusal,
  type RiskRefused,
} from '../../../foundation/assurance/index.js';
import { listOwnSubjects } from '../../../foundation/people/index.js';
import type { Actor } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';
import { refuse } from '../../../platform/refusal.js';
import { type Declaration, getService, isSealed, principalOf } from '../../services/index.js';
import { judgeSettling } from '../acting/judge-act-on.js';
import type { Case } from '../case.js';
import { listCasesOf } from '../list-cases-of.js';
import { grantsOf } from '../sight/grants-of.js';
import { byPurpose, partiesIn } from '../sight/plan-looks.js';

/** Whether policies let the actor say whose account a request of this service belongs to: of who made it they see something. */
function mayLink(actor: Actor, declaration: Declaration): boolean {
  const principal = principalOf(declaration);
  const theirs = Object.entries(declaration.fields).flatMap(([name, { mark, about = principal }]) =>
    isSealed(mark) && about === principal ? [name] : [],
  );
  const asked = { action: 'link', hasCase: true } as const;
  return [...byPurpose(declaration, theirs)].some(
    ([purpose, fields]) => decide(actor, grantsOf(declaration), purpose, fields, asked).allowed.length > 0,
  );
}

/** Who made a request, where the actor may say whose account it belongs to; undefined otherwise, and where nobody is known. */
export async function findLinkable(ctx: Context, one: Case): Promise<SubjectId | undefined> {
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  return mayLink(ctx.actor, declaration) ? one.subjects[principalOf(declaration)] : undefined;
}

/** Whose account it is, by all that it holds of them. */
async function matterOf(ctx: Context, person: PersonId): Promise<Matter> {
  const subjects = await listOwnSubjects(ctx, person);
  const parties = [];
  for (const one of await listCasesOf(ctx, subjects)) {
    const { declaration } = await getService(ctx, one.service, one.serviceVersion);
    parties.push(...partiesIn({ one, declaration }).filter(({ subject }) => subjects.includes(subject)));
  }
  const subjectOf = Object.fromEntries(subjects.map((subject) => [subject, subject]));
  return { rows: [], subjectOf, parties };
}

/**
 * What stands between an officer and linking a request to this account, or taking it out: what stands between them and any act on the
 * request; and where the account is too near to them (their own, a colleague's, of somebody whom they declared), a colleague does it.
 */
export async function judgeLinking(
  ctx: Context,
  one: Case,
  person: PersonId,
): Promise<RiskRefused<RiskRefusal | 'untrained'> | { readonly ok: false; readonly refused: 'too-near' } | undefined> {
  const risk = await judgeSettling(ctx, one);
  if (risk || ctx.actor.kind !== 'staff') return risk;
  const near = await findNear(ctx, ctx.actor.person, [await matterOf(ctx, person)]);
  return near.size > 0 ? refuse('too-near') : undefined;
}
