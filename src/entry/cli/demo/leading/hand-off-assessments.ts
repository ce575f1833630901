import { acceptHandOff, moveCase, openCase } from '../../../../work/cases/index.js';
import { getService, parseAnswers } from '../../../../work/services/index.js';
import { must, type Stage } from '../stage/stage.js';

const [team, assessor] = ['Jac Wetherby', 'Lleucu Brackenbury'] as const;

/** Two applications for a Blue Badge, with what makes walking hard. */
const people = [
  { name: 'Ivor Pennant', difficulty: 'My knees give way on any slope, and on stairs.' },
  { name: 'Marged Hollis', difficulty: 'I stand still for breath every few steps.' },
] as const;

/** A charity does the assessments: one of them it has in hand, the other waits for it to be accepted. */
export async function handOffAssessments(stage: Stage): Promise<void> {
  for (const [at, { name, difficulty }] of people.entries()) {
    const id = await stage.asSystem(async (ctx) => {
      const service = await getService(ctx, 'blue-badge');
      const typed = { entitled_by: 'walking', difficulty, how_far: 'under-30', lasting: 'yes', name, truth: 'yes' };
      const born = { born_on: { day: ['1'], month: ['2'], year: ['1948'] }, phone: { '': ['07700 900 123'] } };
      const address = { line1: ['6 Weir Street'], town: ['Wealdham'], postcode: ['WX2 1CA'] };
      const raws = {
        ...Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, { '': [text] }])),
        ...born,
      };
      const answers = must(parseAnswers(service, { ...raws, address }));
      return must(await openCase(ctx, { service, answers, channel: 'web' })).case;
    });
    await stage.as(team, async (ctx) => must(await moveCase(ctx, { case: id, transition: 'assess' })).id);
    if (at === 0) await stage.as(assessor, async (ctx) => must(await acceptHandOff(ctx, { case: id })).id);
  }
}
