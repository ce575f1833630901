import type { SubjectId } from '../../platform/ids.js';
import type { Decision } from './decide.js';
import type { Asked, Matter } from './disclosure.js';
import type { Judged } from './risk/judge-risk.js';
import type { NewLook } from './write-looks.js';

/** The fields of a matter that are seen, by the subject whose they are. */
function fieldsBySubject(fields: readonly string[], { subjectOf }: Matter): ReadonlyMap<SubjectId, readonly string[]> {
  const found = new Map<SubjectId, readonly string[]>();
  for (const field of fields) {
    const subject = Object.hasOwn(subjectOf, field) ? subjectOf[field] : undefined;
    if (subject) found.set(subject, [...(found.get(subject) ?? []), field]);
  }
  return found;
}

/** One look for each subject of each matter. A refused one holds how many fields were asked for, not which. */
export function toLooks(
  asked: Asked,
  decision: Decision,
  matters: readonly Matter[],
  risk?: Judged,
): readonly NewLook[] {
  const isRefused = decision.refused.length > 0 || risk?.asks !== undefined;
  return matters.flatMap((matter) =>
    [...fieldsBySubject(asked.fields, matter)].map(([subject, fields]) => ({
      subject,
      kind: isRefused ? ('look.refused' as const) : ('look' as const),
      purpose: asked.purpose,
      data: {
        reason: asked.reason,
        ...(matter.case === undefined ? {} : { case: matter.case }),
        ...(isRefused ? { count: fields.length } : { fields, roles: decision.roles }),
        policy: decision.policy,
        ...(decision.agreements ? { agreements: decision.agreements } : {}),
        ...(asked.emergency === undefined ? {} : { emergency: asked.emergency }),
        ...risk?.noted,
        ...(risk?.asks === undefined ? {} : { asks: risk.asks }),
      },
    })),
  );
}
