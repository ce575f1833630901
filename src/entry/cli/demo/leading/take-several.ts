import type { Context } from '../../../../platform/context.js';
import type { CaseId } from '../../../../platform/ids.js';
import { type Doing, getCase, makeBatch, openCase } from '../../../../work/cases/index.js';
import { getService, parseAnswers } from '../../../../work/services/index.js';
import { must, type Stage } from '../stage/stage.js';

interface Several {
  readonly officer: string;
  readonly service: string;
  /** What callers said of each. */
  readonly said: readonly Readonly<Record<string, string>>[];
  readonly doing: (ctx: Context) => Doing;
}

/** An officer takes down what callers report, and does one thing to all of it together. */
export async function takeSeveral(stage: Stage, { officer, service, said, doing }: Several): Promise<void> {
  const ids: CaseId[] = [];
  for (const typed of said)
    ids.push(
      await stage.as(officer, async (ctx) => {
        const raws = Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, { '': [text] }]));
        const compiled = await getService(ctx, service);
        const answers = must(parseAnswers(compiled, raws));
        return must(await openCase(ctx, { service: compiled, answers, channel: 'phone' })).case;
      }),
    );
  await stage.as(officer, async (ctx) => {
    const cases = [];
    for (const id of ids) cases.push({ case: id, version: (await getCase(ctx, id)).version });
    return must(await makeBatch(ctx, { doing: doing(ctx), cases })).id;
  });
}
