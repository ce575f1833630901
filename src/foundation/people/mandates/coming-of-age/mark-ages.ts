import type { Context } from '../../../../platform/context.js';
import { contentOf } from '../../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../../platform/sealed/index.js';
import { digestForFinding } from '../../../vault/index.js';

/** By what the days are found on which a child is 16 and 18, without their being written anywhere. */
export interface AgeMarks {
  readonly sixteen?: Buffer;
  readonly eighteen?: Buffer;
}

/** A day by its keyed digest: whoever has the database and not its keys learns no birthday. */
const markDay = (ctx: Context, day: string): Promise<Buffer> =>
  digestForFinding(ctx, 'mandate:comes-of-age', seal([day]));

/** How many days of birthdays are looked at: a house that stood still for longer has other troubles first. */
const daysBack = 366;

/** The days until today, by which those are found who have come to an age on one of them. */
export function markDaysUntilToday(ctx: Context): Promise<readonly Buffer[]> {
  const now = ctx.clock.now().getTime();
  const days = Array.from({ length: daysBack + 1 }, (_, back) => new Date(now - back * 86_400_000));
  return Promise.all(days.map((day) => markDay(ctx, day.toISOString().slice(0, 10))));
}

/** The day so many years on; who was born on 29 February comes of age on 1 March. */
function yearsOn(birth: string, years: number): string {
  const [year = 0, month = 1, day = 1] = birth.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, day)).toISOString().slice(0, 10);
}

/** Marks the days of a child's coming of age by a birth date as it was typed. Refuses whoever is 16 already, and no date. */
export async function markAges(ctx: Context, birth: Sealed<string>): Promise<AgeMarks | 'not-a-child'> {
  const born = contentOf(birth);
  const today = ctx.clock.now().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(born) || born > today || yearsOn(born, 16) <= today) return 'not-a-child';
  return { sixteen: await markDay(ctx, yearsOn(born, 16)), eighteen: await markDay(ctx, yearsOn(born, 18)) };
}
