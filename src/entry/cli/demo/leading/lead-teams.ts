import { listStaff, setHours } from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import { seal } from '../../../../platform/sealed/index.js';
import { explainLate, openCase, planCover } from '../../../../work/cases/index.js';
import { getService, parseAnswers } from '../../../../work/services/index.js';
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

/** A hole that was reported five weeks ago, and is late: its clock escalates it, as the made-up place’s own does. */
async function reportLate(stage: Stage, lead: string): Promise<void> {
  const late = await stage.as(
    'Asha Penrose',
    async (ctx) => {
      const service = await getService(ctx, 'pothole');
      const typed = { surface: 'road', depth: 'shallow', danger: 'no', place: 'Bailey Street, by the town hall' };
      const raws = Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, { '': [text] }]));
      return must(await openCase(ctx, { service, answers: must(parseAnswers(service, raws)), channel: 'phone' })).case;
    },
    40,
  );
  await stage.as(lead, async (ctx) => {
    const text = seal('Two frosts came in the week that the crew was booked.');
    return must(await explainLate(ctx, { case: late, code: 'weather', text })).id;
  });
}

/** What a team has in hand is weighed against who is there: hours of some, and one who is away soon, with cover. */
export async function leadTeams(stage: Stage): Promise<void> {
  const lead = 'Mali Rowlands';
  for (const [name, week] of Object.entries(weeks))
    await stage.as(lead, async (ctx) => {
      const person = await personOf(ctx, name);
      return must(await setHours(ctx, { person, validFrom: stage.dayOf(-60), week })).person;
    });
  await reportLate(stage, lead);
  await stage.as(lead, async (ctx) => {
    const [person, cover] = [await personOf(ctx, 'Dominic Oyelaran-Field'), await personOf(ctx, 'Asha Penrose')];
    const asked = { person, cover, firstDay: stage.dayOf(3), lastDay: stage.dayOf(7) };
    return must(await planCover(ctx, asked)).id;
  });
}
