import { createPerson } from '../../../../foundation/people/index.js';
import { linkSubject } from '../../../../foundation/vault/index.js';
import { act, type House, type Who } from '../../../../platform/house.js';
import { seal } from '../../../../platform/sealed/index.js';
import { contestField, getCase, listCases } from '../../../../work/cases/index.js';

const said = {
  wrong: seal('The number of the flat is missing: the crew went to the wrong door.'),
  shouldBe: seal('The same, with Flat 2 before it.'),
  language: 'en',
} as const;

/** A resident of the made-up place says that the address of their missed bin is wrong; it is still to be decided. */
export async function contestAnswer(house: House, who: Who): Promise<void> {
  const found = await act(house, who, async (ctx) => {
    const filters = { service: 'missed-bin', is: 'open' } as const;
    const page = await listCases(ctx, { filters, order: 'opened', size: 1 });
    const [one] = page.ok ? page.value.cases : [];
    const subject = one && (await getCase(ctx, one.id)).subjects.reporter;
    if (!one || !subject) return undefined;
    const person = createPerson(ctx, { kind: 'resident' });
    await ctx.writes.flush();
    await linkSubject(ctx, subject, person);
    return { one, person };
  });
  if (!found) return;
  const { one, person } = found;
  const resident: Who = { ...who, actor: { kind: 'resident', person }, channel: 'web' };
  const contested = await act(house, resident, (ctx) => contestField(ctx, { case: one.id, field: 'address', ...said }));
  if (!contested.ok) throw new Error(`The demonstration's contest was refused: ${contested.refused}.`);
}
