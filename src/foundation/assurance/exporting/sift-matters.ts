import type { Context } from '../../../platform/context.js';
import type { SubjectId } from '../../../platform/ids.js';
import { findSayOfEach, listHiddenOf } from '../../people/index.js';
import { boundByAgreements } from '../agreements/find-shares.js';
import { keepOpen } from '../agreements/keep-open.js';
import { wordingAsked } from '../decide.js';
import type { Asked, Matter } from '../disclosure.js';
import { findNear } from '../interests/find-near.js';

/** What many people's answers are taken away for, by whom it is asked, and of which cases. */
export interface Taking extends Asked {
  /** As people's choices and hidden answers name it. */
  readonly service: string;
  readonly matters: readonly Matter[];
}

/** Of a matter only what may be taken: a field that its person hides is not there to be seen. */
function withoutHidden(matter: Matter, service: string, hidden: ReadonlyMap<SubjectId, ReadonlySet<string>>): Matter {
  const entries = Object.entries(matter.subjectOf);
  const kept = entries.filter(([field, subject]) => !hidden.get(subject)?.has(`${service}.${field}`));
  return kept.length === entries.length ? matter : { ...matter, subjectOf: Object.fromEntries(kept) };
}

async function readHidden(ctx: Context, subjects: readonly SubjectId[]) {
  const hidden = new Map<SubjectId, Set<string>>();
  for (const { subject, answer } of await listHiddenOf(ctx, subjects))
    hidden.set(subject, (hidden.get(subject) ?? new Set()).add(answer));
  return hidden;
}

export interface Sifted {
  readonly taken: readonly Matter[];
  /** Left out for being near to the officer alone. */
  readonly near: readonly Matter[];
}

/**
 * Leaves out what is not open to the officer's organisation; whoever has not turned the use on, or objected to it; what people hide; and who is near to the officer. Nothing
 * tells the officer which it was. What people say holds until the act ends.
 */
export async function siftMatters(ctx: Context, asked: Taking): Promise<Sifted> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return { taken: [], near: [] };
  const { purpose, grants, service } = asked;
  const matters = await keepOpen(ctx, await boundByAgreements(ctx), asked.matters);
  const wording = wordingAsked(grants, purpose);
  const subjects = [...new Set(matters.flatMap(({ subjectOf }) => Object.values(subjectOf)))];
  const { chosen, objected } = await findSayOfEach(ctx, { subjects, use: purpose, wording });
  const mayBe = (subject: SubjectId) => !objected.has(subject) && (wording === undefined || chosen.has(subject));
  const willing = matters.filter(({ subjectOf }) => Object.values(subjectOf).every(mayBe));
  const isNear = await findNear(ctx, actor.person, willing);
  const hidden = await readHidden(ctx, subjects);
  const seen = (matter: Matter) => withoutHidden(matter, service, hidden);
  const isThere = ({ subjectOf }: Matter) => Object.keys(subjectOf).length > 0;
  return {
    taken: willing
      .filter((matter) => !isNear.has(matter))
      .map(seen)
      .filter(isThere),
    near: [...isNear].map(seen).filter(isThere),
  };
}
