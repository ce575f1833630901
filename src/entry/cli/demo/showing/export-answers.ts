import { answerExport, askExport } from '../../../../work/cases/index.js';
import { must, type Stage } from '../stage/stage.js';

const officer = 'Carys Whitlock';
const asked = {
  service: 'council-tax-single-person-discount',
  purpose: 'council-tax',
  fields: ['name', 'address'],
} as const;

/** An officer took answers of many people away, as a second person let her, and waits to be let again. */
export async function exportAnswers(stage: Stage): Promise<void> {
  const year = { ...asked, firstDay: stage.dayOf(-300), lastDay: stage.dayOf(0) };
  const audit = { ...year, reason: 'export-audit' } as const;
  const { id, state } = await stage.as(officer, async (ctx) => {
    const asking = must(await askExport(ctx, audit));
    return { id: asking.id, state: asking.state };
  });
  const answer = { id, verdict: 'approved' } as const;
  if (state === 'waiting') await stage.as('Nia Corrigan', async (ctx) => must(await answerExport(ctx, answer)).state);
  const planning = { ...year, reason: 'export-planning' } as const;
  await stage.as(officer, async (ctx) => must(await askExport(ctx, planning)).id);
}
