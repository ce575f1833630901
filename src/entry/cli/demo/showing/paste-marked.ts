import { reportMarking } from '../../../../foundation/assurance/index.js';
import type { Stage } from '../stage/stage.js';

/** An officer of the made-up place pasted a text marked SECRET into a note, and somebody typed one into a form: neither was kept. */
export async function pasteMarked(stage: Stage): Promise<void> {
  const one = await stage.case({ service: 'missed-bin', is: 'open' });
  await stage.as('Asha Penrose', async (ctx) => {
    reportMarking(ctx, { tier: 'SECRET', where: 'note', case: one.id, service: one.service });
    const form = { tier: 'TOP-SECRET', where: 'answer', service: 'council-tax-single-person-discount' } as const;
    reportMarking({ ...ctx, actor: { kind: 'anonymous' }, channel: 'web' }, form);
    return one.id;
  });
}
