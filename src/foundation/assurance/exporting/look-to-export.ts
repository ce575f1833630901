import type { Context } from '../../../platform/context.js';
import type { SubjectId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { boundByAgreements } from '../agreements/find-shares.js';
import type { Matter } from '../disclosure.js';
import { writeLooks } from '../write-looks.js';
import { decideExport } from './decide-export.js';
import { siftMatters, type Taking } from './sift-matters.js';
import { writeAlikeLooks } from './write-alike-looks.js';

/** Whose fields they are, in one matter. */
interface Looked {
  readonly subject: SubjectId;
  readonly case: string;
  readonly fields: readonly string[];
}

function looksAt(fields: readonly string[], { subjectOf, case: one }: Matter): readonly Looked[] {
  const found = new Map<SubjectId, string[]>();
  for (const field of fields) {
    const subject = Object.hasOwn(subjectOf, field) ? subjectOf[field] : undefined;
    if (subject) found.set(subject, [...(found.get(subject) ?? []), field]);
  }
  return [...found].map(([subject, seen]) => ({ subject, case: one ?? '', fields: seen }));
}

/** Looks of the same fields together: they differ in whom they are at, and nothing else. */
function byFields(looks: readonly Looked[]): readonly (readonly Looked[])[] {
  const alike = new Map<string, Looked[]>();
  for (const look of looks) {
    const key = look.fields.join(' ');
    const known = alike.get(key);
    if (known) known.push(look);
    else alike.set(key, [look]);
  }
  return [...alike.values()];
}

export interface LookedAt {
  /** What may be taken, each with the fields that it was looked at for. */
  readonly matters: readonly Matter[];
  readonly looks: number;
}

/**
 * Writes one numbered look at each person of the matters that may be taken, in the open act; nothing is opened. Whoever opens
 * them later (`openExported`) does so after this act was committed. Whoever is left out for being near to the officer has a
 * refused look.
 * Refuses `not-allowed` where the officer may not take one of the fields away.
 */
export async function lookToExport(
  ctx: Context,
  asked: Taking & { readonly id: string },
): Promise<Outcome<LookedAt, 'not-allowed'>> {
  const { grants, purpose, fields, reason, id } = asked;
  const { refused, roles, policy, agreements } = decideExport(await boundByAgreements(ctx), grants, purpose, fields);
  if (refused.length > 0) return refuse('not-allowed');
  const noted = agreements ? { agreements } : {};
  const { taken: matters, near } = await siftMatters(ctx, asked);
  const leftOut = near.flatMap((matter) => looksAt(fields, matter));
  await writeLooks(
    ctx,
    leftOut.map(({ subject, case: one, fields: { length: count } }) => ({
      ...{ subject, kind: 'look.refused' as const, purpose },
      data: { reason, case: one, count, signals: ['related'], policy, 'bulk-export': id, ...noted },
    })),
  );
  const looks = matters.flatMap((matter) => looksAt(fields, matter));
  for (const group of byFields(looks)) {
    const data = {
      reason,
      fields: [...(group[0]?.fields ?? [])],
      roles: [...roles],
      policy,
      'bulk-export': id,
      ...noted,
    };
    await writeAlikeLooks(ctx, { purpose, data, at: group });
  }
  return done({ matters, looks: looks.length });
}
