import { reportMarking } from '../../../../foundation/assurance/index.js';
import { listStaff } from '../../../../foundation/people/index.js';
import { act, type House, type Who } from '../../../../platform/house.js';
import { listCases } from '../../../../work/cases/index.js';

/** An officer of the made-up place pasted a text marked SECRET into a note, and somebody typed one into a form: neither was kept. */
export async function pasteMarked(house: House, who: Who): Promise<void> {
  await act(house, who, async (ctx) => {
    const found = await listCases(ctx, { filters: { service: 'missed-bin', is: 'open' }, order: 'opened', size: 1 });
    const [one] = found.ok ? found.value.cases : [];
    const officer = (await listStaff(ctx)).find(({ roles }) => roles.includes('contact-team'));
    if (!one || !officer) return;
    const actor = { kind: 'staff', person: officer.person, roles: officer.roles } as const;
    reportMarking(
      { ...ctx, actor, channel: 'desk' },
      {
        ...{ tier: 'SECRET', where: 'note', case: one.id, service: one.service },
      },
    );
    const form = { tier: 'TOP-SECRET', where: 'answer', service: 'council-tax-single-person-discount' } as const;
    reportMarking({ ...ctx, actor: { kind: 'anonymous' }, channel: 'web' }, form);
  });
}
