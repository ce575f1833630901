import { appendEntry, keepText } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import type { Words } from '../../../platform/language/index.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { readAreas, readStreets } from '../gazetteer-store.js';
import { dateAt } from '../working-clock.js';
import { workingClockOf } from '../working-clock-of.js';
import { type Disruption, disruptionRole, disruptionStreams } from './disruption.js';
import { insertDisruption } from './disruption-store.js';

export type DisruptionToDeclare = Pick<Disruption, 'says' | 'streets' | 'area' | 'services' | 'from' | 'until'>;

export type DeclareRefusal =
  | 'not-allowed'
  | 'no-words'
  | 'no-service'
  | 'no-such-street'
  | 'no-such-area'
  | 'bad-day'
  | 'over-already';

const longest = 500;
const mostStreets = 100;

const isSaid = ({ en, cy }: Words): boolean =>
  [en, cy].every((text) => text.trim() !== '' && text.length <= longest && !text.includes('\0'));

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

async function refuseTo(ctx: Context, asked: DisruptionToDeclare): Promise<DeclareRefusal | undefined> {
  if (!isSaid(asked.says)) return 'no-words';
  if (asked.services.length === 0) return 'no-service';
  if (!isDay(asked.from) || !isDay(asked.until) || asked.until < asked.from) return 'bad-day';
  if (asked.until < dateAt((await workingClockOf(ctx)).timeZone, ctx.clock.now())) return 'over-already';
  const known = asked.streets.length > 0 ? await readStreets(ctx) : [];
  if (asked.streets.length > mostStreets || asked.streets.some((street) => !known.includes(street)))
    return 'no-such-street';
  const areas = asked.area === undefined ? [] : await readAreas(ctx, undefined);
  return asked.area === undefined || areas.some(({ code }) => code === asked.area) ? undefined : 'no-such-area';
}

/**
 * Tells of something that people would else report: on streets of the gazetteer, in an area, or everywhere. Refuses `not-allowed` to all but
 * those who have the role for it, `no-words` where a language is missing or longer than 500 characters, and what is not there.
 */
export async function declareDisruption(
  ctx: Context,
  asked: DisruptionToDeclare,
): Promise<Outcome<Disruption, DeclareRefusal>> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || actor.shares || !actor.roles.includes(disruptionRole)) return refuse('not-allowed');
  const wrong = await refuseTo(ctx, asked);
  if (wrong) return refuse(wrong);
  const { says, streets, area, services, from, until } = asked;
  const [id, at] = [ctx.ids.next<'disruption'>(), ctx.clock.now()];
  const one: Disruption = {
    ...{ id, says, streets, area, services, from, until, version: 1 },
    ...{ declaredBy: actor.person, declaredAt: at, endedBy: undefined, endedAt: undefined },
  };
  insertDisruption(ctx, one);
  appendEntry(ctx, {
    ...{ stream: `${disruptionStreams}${id}`, version: 1, kind: 'disruption.declared', occurredAt: at },
    data: {
      ...{ says_en: keepText(ctx, says.en), says_cy: keepText(ctx, says.cy) },
      ...{ streets: streets.map((street) => keepText(ctx, street)), area: area ?? null, services },
      ...{ from_day: from, until_day: until, declared_by: actor.person, declared_at: at.toISOString() },
    },
  });
  return done(one);
}
