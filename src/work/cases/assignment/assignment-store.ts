import type { Context } from '../../../platform/context.js';
import type { CaseId, PersonId } from '../../../platform/ids.js';

/** One handing-over of a case. */
export interface Assignment {
  readonly case: CaseId;
  /** The version of the case's stream that made it: grows, with gaps. */
  readonly number: number;
  readonly team?: string;
  /** Undefined when it was given to a team, or to nobody. */
  readonly person?: PersonId;
  readonly assignedAt: Date;
  /** As the record names them: 'person:UUID'. */
  readonly assignedBy: string;
}

interface AssignmentRow {
  readonly case_id: CaseId;
  readonly number: number;
  readonly team: string | null;
  readonly person_id: PersonId | null;
  readonly assigned_at: Date;
  readonly assigned_by: string;
}

export function insertAssignment(ctx: Context, given: Assignment): void {
  ctx.writes.insert('cases.assignment', {
    place_id: ctx.place,
    case_id: given.case,
    number: given.number,
    team: given.team ?? null,
    person_id: given.person ?? null,
    assigned_at: given.assignedAt,
    assigned_by: given.assignedBy,
  });
}

export async function readAssignments(ctx: Context, one: CaseId): Promise<readonly Assignment[]> {
  const text = `select case_id, number, team, person_id, assigned_at, assigned_by from cases.assignment
    where place_id = $1 and case_id = $2 order by number`;
  const rows = await ctx.prepared<AssignmentRow>('assignments_of_case', text, [ctx.place, one]);
  return rows.map((row) => ({
    case: row.case_id,
    number: row.number,
    ...(row.team === null ? {} : { team: row.team }),
    ...(row.person_id === null ? {} : { person: row.person_id }),
    assignedAt: row.assigned_at,
    assignedBy: row.assigned_by,
  }));
}

/** The open cases that are a person's. */
export async function readOpenCasesOf(ctx: Context, person: PersonId): Promise<readonly CaseId[]> {
  const text = `select id from cases.case
    where place_id = $1 and assignee = $2 and closed_at is null order by id`;
  const rows = await ctx.prepared<{ id: CaseId }>('open_cases_of', text, [ctx.place, person]);
  return rows.map(({ id }) => id);
}
