import type { CaseId } from '../../../../platform/ids.js';
import { getCase, makeBatch, openCase } from '../../../../work/cases/index.js';
import { getService, parseAnswers } from '../../../../work/services/index.js';
import { must, type Stage } from '../stage/stage.js';

const holes = ['Mill Lane, by the ford', 'Mill Lane, outside number 4', 'Mill Lane, at the bridge'] as const;

/** Three holes in one lane, which Asha takes together; it is done once its five minutes are over. */
export async function giveSeveral(stage: Stage): Promise<void> {
  const asha = 'Asha Penrose';
  const ids: CaseId[] = [];
  for (const place of holes)
    ids.push(
      await stage.as(asha, async (ctx) => {
        const service = await getService(ctx, 'pothole');
        const typed = { surface: 'road', depth: 'shallow', danger: 'no', place };
        const raws = Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, { '': [text] }]));
        return must(await openCase(ctx, { service, answers: must(parseAnswers(service, raws)), channel: 'phone' }))
          .case;
      }),
    );
  await stage.as(asha, async (ctx) => {
    const cases = [];
    for (const id of ids) cases.push({ case: id, version: (await getCase(ctx, id)).version });
    const person = ctx.actor.kind === 'staff' ? ctx.actor.person : undefined;
    return must(await makeBatch(ctx, { doing: { kind: 'assign', ...(person ? { person } : {}) }, cases })).id;
  });
}
