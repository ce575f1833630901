import { openCase } from '../../../../work/cases/index.js';
import { planVisit } from '../../../../work/field/index.js';
import { getService, parseAnswers } from '../../../../work/services/index.js';
import { must, type Stage } from '../stage/stage.js';

const inspector = 'Dominic Oyelaran-Field';

/** Holes that are gone to, with the hour that was agreed for one of them. */
const holes = [
  { place: 'Mill Lane, by the bus stop (51.1212, 0.2588)', depth: 'deep', day: 0, from: '09:00', until: '09:30' },
  { place: 'Tanner Street, outside number 3 (51.1174, 0.2609)', depth: 'shallow', day: 0 },
  { place: 'Mill Lane, at the school gate (51.1219, 0.2597)', depth: 'unknown', day: 0 },
  { place: 'Castle Road, on the bend (51.1153, 0.2541)', depth: 'deep', day: 1 },
] as const;

/** An inspector goes out: visits to holes are planned for today and tomorrow, and wait on his phone. */
export async function planRound(stage: Stage): Promise<void> {
  const { actor } = await stage.officer(inspector);
  if (actor.kind !== 'staff') throw new Error('Whoever goes out is no officer.');
  for (const hole of holes) {
    const id = await stage.asSystem(async (ctx) => {
      const service = await getService(ctx, 'pothole');
      const typed = { surface: 'road', depth: hole.depth, danger: 'no', place: hole.place };
      const raws = Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, { '': [text] }]));
      return must(await openCase(ctx, { service, answers: must(parseAnswers(service, raws)), channel: 'web' })).case;
    });
    const times = 'from' in hole ? { from: hole.from, until: hole.until } : {};
    const asked = { case: id, to: { officer: actor.person }, day: stage.dayOf(hole.day), ...times };
    await stage.as(inspector, async (ctx) => must(await planVisit(ctx, asked)).id);
  }
}
