import { listStaff, setHours } from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import { planCover } from '../../../../work/cases/index.js';
import { must, type Stage } from '../stage/stage.js';

const workday = { from: '09:00', to: '17:00' };
const whole = [workday, workday, workday, workday, workday, null, null] as const;
const half = [workday, workday, workday, null, null, null, null] as const;
const weeks = { 'Asha Penrose': half, 'Dominic Oyelaran-Field': whole, 'Carys Whitlock': whole, 'Nia Corrigan': whole };

async function personOf(ctx: Context, name: string): Promise<PersonId> {
  const found = (await listStaff(ctx)).find((one) => one.name === name);
  if (!found) throw new Error(`Nobody of the demonstration is called ${name}.`);
  return found.person;
}

/** What a team has in hand is weighed against who is there: hours of some, and one who is away soon, with cover. */
export async function leadTeams(stage: Stage): Promise<void> {
  const lead = 'Mali Rowlands';
  for (const [name, week] of Object.entries(weeks))
    await stage.as(lead, async (ctx) => {
      const person = await personOf(ctx, name);
      return must(await setHours(ctx, { person, validFrom: stage.dayOf(-60), week })).person;
    });
  await stage.as(lead, async (ctx) => {
    const [person, cover] = [await personOf(ctx, 'Dominic Oyelaran-Field'), await personOf(ctx, 'Asha Penrose')];
    const asked = { person, cover, firstDay: stage.dayOf(3), lastDay: stage.dayOf(7) };
    return must(await planCover(ctx, asked)).id;
  });
}
