import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';

interface NewResult {
  readonly person: PersonId;
  readonly number: number;
  readonly handling: string;
  readonly edition: string;
  readonly score: number;
  readonly questions: number;
  readonly wrong: readonly string[];
  readonly takenAt: Date;
  readonly until: Date | null;
}

export function insertResult(ctx: Context, { person, takenAt, wrong, ...row }: NewResult): void {
  ctx.writes.insert('assurance.training_result', {
    ...{ place_id: ctx.place, person_id: person, ...row },
    ...{ wrong: [...wrong], taken_at: takenAt },
  });
}

/** A result as its officer reads it. */
export interface TrainingResult {
  readonly number: number;
  readonly handling: string;
  readonly edition: string;
  readonly score: number;
  readonly questions: number;
  readonly wrong: readonly string[];
  readonly takenAt: Date;
  readonly until: Date | null;
}

/** An officer's results, newest first, at most as many as matter. */
export function readResultsOf(ctx: Context, person: PersonId): Promise<readonly TrainingResult[]> {
  return ctx.prepared<TrainingResult>(
    'assurance_training_results_of',
    `select number, handling, edition, score, questions, wrong, taken_at as "takenAt", until
       from assurance.training_result where place_id = $1 and person_id = $2 order by number desc limit 50`,
    [ctx.place, person],
  );
}

/** Results of the edition that counts: what understanding is reckoned from. */
export function readResultsOfEdition(
  ctx: Context,
  edition: string,
): Promise<readonly { readonly person: PersonId; readonly wrong: readonly string[] }[]> {
  return ctx.prepared(
    'assurance_training_results_of_edition',
    `select person_id as person, wrong from assurance.training_result
      where place_id = $1 and edition = $2 order by person_id, number`,
    [ctx.place, edition],
  );
}

export interface FactRow {
  readonly person: PersonId | null;
  readonly what: 'result' | 'waiver' | 'edition';
  readonly handling: string;
  readonly edition: string | null;
  readonly until: Date;
}

const facts = `
  select person_id as person, 'result' as what, handling, edition, max(until) as until
    from assurance.training_result where place_id = $1 and until is not null {which}
   group by person_id, handling, edition
  union all
  select person_id, 'waiver', handling, null, max(until)
    from assurance.training_waiver where place_id = $1 {which} group by person_id, handling
  union all
  select null, 'edition', e.handling, e.edition, e.since from assurance.training_edition e
   where e.place_id = $1 and e.number = (select max(n.number) from assurance.training_edition n
         where n.place_id = $1 and n.handling = e.handling)`;

export function readFacts(ctx: Context, person?: PersonId): Promise<readonly FactRow[]> {
  if (!person) return ctx.prepared('assurance_training_facts', facts.replaceAll('{which}', ''), [ctx.place]);
  const text = facts.replaceAll('{which}', 'and person_id = $2');
  return ctx.prepared('assurance_training_facts_of', text, [ctx.place, person]);
}

export interface Waiver {
  readonly person: PersonId;
  readonly number: number;
  readonly handling: string;
  readonly by: PersonId;
  readonly reason: string;
  readonly since: Date;
  readonly until: Date;
}

export function insertWaiver(ctx: Context, { person, by, ...row }: Waiver): void {
  ctx.writes.insert('assurance.training_waiver', { place_id: ctx.place, person_id: person, by_id: by, ...row });
}

const waivers = `select person_id as person, number, handling, by_id as by, reason, since, until
  from assurance.training_waiver where place_id = $1`;

/** An officer's waivers, newest first. */
export function readWaiversOf(ctx: Context, person: PersonId): Promise<readonly Waiver[]> {
  const text = `${waivers} and person_id = $2 order by number desc`;
  return ctx.prepared('assurance_training_waivers_of', text, [ctx.place, person]);
}

/** The place's waivers since a moment, newest first. */
export function readWaiversSince(ctx: Context, since: Date): Promise<readonly Waiver[]> {
  const text = `${waivers} and since >= $2 order by since desc, person_id, number`;
  return ctx.prepared('assurance_training_waivers_since', text, [ctx.place, since]);
}

export function insertEdition(
  ctx: Context,
  row: { readonly handling: string; readonly number: number; readonly edition: string; readonly since: Date },
): void {
  ctx.writes.insert('assurance.training_edition', { place_id: ctx.place, ...row });
}

export async function readEdition(
  ctx: Context,
  handling: string,
): Promise<{ readonly number: number; readonly edition: string } | undefined> {
  const [row] = await ctx.prepared<{ number: number; edition: string }>(
    'assurance_training_edition',
    `select number, edition from assurance.training_edition
      where place_id = $1 and handling = $2 order by number desc limit 1`,
    [ctx.place, handling],
  );
  return row;
}

export interface IncidentRow {
  readonly actor: string;
  readonly at: Date;
  /** When the officer first passed a training; null for whoever never did. */
  readonly trainedAt: Date | null;
}

/** Who entered a text that was marked too high, and since when they are trained. */
export function readIncidents(ctx: Context, since: Date): Promise<readonly IncidentRow[]> {
  return ctx.prepared(
    'assurance_marking_incidents',
    `select e.actor, e.occurred_at as at,
            (select min(r.taken_at) from assurance.training_result r
              where r.place_id = $1 and 'person:' || r.person_id = e.actor and r.until is not null) as "trainedAt"
       from record.entry e
      where e.place_id = $1 and e.kind = 'incident.marking' and e.occurred_at >= $2`,
    [ctx.place, since],
  );
}
