import { type Asked, decide, type Matter } from '../../../foundation/assurance/index.js';
import type { Actor } from '../../../platform/actor.js';
import type { SubjectId } from '../../../platform/ids.js';
import { type Declaration, isSealed, principalOf } from '../../services/index.js';
import type { Case } from '../case.js';
import type { Note } from '../notes/note-store.js';
import { noteField } from '../notes/seal-note.js';
import { grantsOf } from './grants-of.js';

/** What opening a case shows its reader beyond its unsealed columns, and what stays shut to them. */
export interface LookPlan {
  /** One for each purpose; none for a reader who sees nothing, whose opening of the case is no look. */
  readonly looks: readonly (Asked & Matter)[];
  /** Fields that the reader's roles do not see. */
  readonly withheld: readonly string[];
  /** Whether the reader sees what notes say. */
  readonly seesNotes: boolean;
}

interface ToPlan {
  readonly one: Case;
  /** The version under which the case runs: what was asked, and about whom. */
  readonly own: Declaration;
  /** The newest version: who sees it, how it is marked and what for. */
  readonly newest: Declaration;
  readonly notes: readonly Note[];
}

/** Fields that are sealed in the case, or that the newest version would seal: those are looked at too. */
const sealedIn = ({ own, newest }: ToPlan): readonly string[] =>
  Object.entries(own.fields)
    .filter(([field, { mark }]) => isSealed(mark) || isSealed(newest.fields[field]?.mark ?? mark))
    .map(([field]) => field);

function subjectsOf({ one, own }: ToPlan, fields: readonly string[]): Record<string, SubjectId> {
  const principal = principalOf(own);
  const known = [...fields, noteField].map((field) => [field, one.subjects[own.fields[field]?.about ?? principal]]);
  return Object.fromEntries(known.filter(([, subject]) => subject !== undefined));
}

/** The purposes for which the fields are looked at, each with its own. */
function byPurpose(newest: Declaration, fields: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const field of fields) {
    const { id } = newest.fields[field]?.purpose ?? newest.purpose;
    found.set(id, [...(found.get(id) ?? []), field]);
  }
  return found;
}

/** Plans the looks that opening a case is, for this reader. Pure: `disclose` makes them. */
export function planLooks(actor: Actor, given: ToPlan): LookPlan {
  const { one, newest, notes } = given;
  const grants = grantsOf(newest);
  const sealed = sealedIn(given);
  const { allowed, refused } = decide(actor, grants, newest.purpose.id, [...sealed, noteField]);
  const seesNotes = allowed.includes(noteField);
  const fields = notes.length > 0 ? allowed : allowed.filter((field) => field !== noteField);
  const rows = [
    { table: 'cases.case', row: one.id },
    ...(seesNotes ? notes.map(({ id }) => ({ table: 'cases.note', row: id })) : []),
  ];
  const subjectOf = subjectsOf(given, sealed);
  const looks = [...byPurpose(newest, fields)].map(([purpose, ofIt]) => ({
    ...{ purpose, grants, fields: ofIt, reason: 'case-work', rows, subjectOf, case: one.id },
  }));
  return { looks, withheld: refused.filter((field) => field !== noteField), seesNotes };
}
