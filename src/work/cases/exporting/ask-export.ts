import { exportRole, standingRiskTable } from '../../../foundation/assurance/index.js';
import { holdPerson } from '../../../foundation/people/index.js';
import { appendEntry, type RecordableData } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { endOfDay, workingClockOf } from '../../places/index.js';
import { findService } from '../../services/index.js';
import { type BulkExport, type ExportAsked, exportStream } from './bulk-export.js';
import { countParties, insertExport, type Opened, readPeopleTaken } from './export-store.js';
import { mayTakeColumns } from './list-open-answers.js';
import { listExportChoices, partiesOf } from './plan-export.js';

export type AskExportRefusal = 'not-allowed' | 'not-days' | 'nobody';

const second = 1000;

/** Exports of so many days are added up. */
const addedDays = 7;

/** The moments between which the cases of its days were opened, by the place's own midnight. */
export async function openedWithin(
  ctx: Context,
  { service, firstDay, lastDay, filters }: Pick<ExportAsked, 'service' | 'firstDay' | 'lastDay' | 'filters'>,
): Promise<Opened> {
  const { timeZone } = await workingClockOf(ctx);
  const before = new Date(Date.parse(`${firstDay}T00:00:00Z`) - 24 * 3600 * second).toISOString().slice(0, 10);
  const after = (day: string) => new Date(endOfDay(timeZone, day).getTime() + second);
  return { service, from: after(before), before: after(lastDay), ...(filters ? { filters } : {}) };
}

/** Whether the actor's work is to export at all. */
export const mayExport = ({ actor }: Pick<Context, 'actor'>): boolean =>
  actor.kind === 'staff' && actor.roles.includes(exportRole);

/** What a bulk export would come to. */
export interface ExportWeighed {
  /** How many people it is about, at most: whom it leaves out is not told before. */
  readonly people: number;
  readonly needsSecondPerson: boolean;
}

/** How many people the officer's exports of the last days were about, of those that nobody approved: many small ones are a large one. */
async function countTaken(ctx: Context): Promise<number> {
  if (ctx.actor.kind !== 'staff') return 0;
  return readPeopleTaken(ctx, ctx.actor.person, new Date(ctx.clock.now().getTime() - addedDays * 24 * 3600 * second));
}

/**
 * How many people a bulk export would be about, before anybody is looked at. Refuses `not-allowed` where the officer may not
 * take one of the fields away for the purpose, `not-days`, and `nobody`.
 */
export async function weighExport(ctx: Context, asked: ExportAsked): Promise<Outcome<ExportWeighed, AskExportRefusal>> {
  const { service, purpose, fields, firstDay, lastDay } = asked;
  const declaration = (await findService(ctx, service))?.declaration;
  if (!mayExport(ctx) || !declaration || fields.length === 0) return refuse('not-allowed');
  const choice = listExportChoices(ctx.actor, declaration).find((one) => one.purpose === purpose);
  if (!choice || fields.some((field) => !choice.fields.includes(field))) return refuse('not-allowed');
  if (!mayTakeColumns(ctx.actor, declaration, asked.columns ?? [])) return refuse('not-allowed');
  if (firstDay > lastDay) return refuse('not-days');
  const people = await countParties(ctx, await openedWithin(ctx, asked), partiesOf(declaration, fields));
  if (people === 0) return refuse('nobody');
  const all = people + (await countTaken(ctx));
  return done({ people, needsSecondPerson: all >= standingRiskTable()['bulk-export']['second-person-from'] });
}

/**
 * Asks for a bulk export. It waits for a second person where it is about many, with what the officer exported lately; else the worker begins at once. Refuses what
 * `weighExport` refuses.
 */
export async function askExport(ctx: Context, asked: ExportAsked): Promise<Outcome<BulkExport, AskExportRefusal>> {
  if (ctx.actor.kind !== 'staff') return refuse('not-allowed');
  const { person } = ctx.actor;
  await holdPerson(ctx, person); // of two that are asked for at once, the second adds the first
  const weighed = await weighExport(ctx, asked);
  if (!weighed.ok) return weighed;
  const { people, needsSecondPerson } = weighed.value;
  const one: BulkExport = {
    ...{ ...asked, id: ctx.ids.next<'bulk-export'>(), person, people, askedAt: ctx.clock.now(), version: 1 },
    ...{ state: needsSecondPerson ? 'waiting' : 'running', answeredBy: undefined, answeredAt: undefined },
    ...{ after: undefined, cases: 0, looks: 0, leftOut: 0, readyAt: undefined, overAt: undefined },
  };
  const { service, purpose, reason, fields, firstDay: first_day, lastDay: last_day, state } = one;
  insertExport(ctx, one);
  appendEntry(ctx, {
    ...{ stream: exportStream(one.id), version: 1, kind: 'bulk-export.asked', purpose, service },
    data: {
      ...(asked.filters ? { filters: asked.filters as RecordableData } : {}),
      ...(asked.columns ? { columns: [...asked.columns] } : {}),
      ...{ person_id: person, service, purpose, reason, fields: [...fields], first_day, last_day, people, state },
      asked_at: one.askedAt.toISOString(),
    },
  });
  return done(one);
}
