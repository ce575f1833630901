import type { CaseId } from '../../../../platform/ids.js';
import { getCase, makeBatch, openCase } from '../../../../work/cases/index.js';
import { getService, parseAnswers } from '../../../../work/services/index.js';
import { must, type Stage } from '../stage/stage.js';

const tips = ['Behind the shops in Tanner Street', 'Lay-by on the Otherham road'] as const;

/** Needles among waste in two places: Asha sends crews in one press, with the words that tell them what to bring. */
export async function pressOnce(stage: Stage): Promise<void> {
  const asha = 'Asha Penrose';
  const ids: CaseId[] = [];
  for (const place of tips)
    ids.push(
      await stage.as(asha, async (ctx) => {
        const service = await getService(ctx, 'fly-tipping');
        const typed = { waste: 'bags', size: 'car', hazardous: 'yes', witness: 'no', place };
        const raws = Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, { '': [text] }]));
        return must(await openCase(ctx, { service, answers: must(parseAnswers(service, raws)), channel: 'phone' }))
          .case;
      }),
    );
  await stage.as(asha, async (ctx) => {
    const cases = [];
    for (const id of ids) cases.push({ case: id, version: (await getCase(ctx, id)).version });
    const doing = { kind: 'routine', service: 'fly-tipping', routine: 'sharps', language: 'en' } as const;
    return must(await makeBatch(ctx, { doing, cases })).id;
  });
}
