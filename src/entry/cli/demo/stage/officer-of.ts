import { findTraining } from '../../../../foundation/assurance/index.js';
import { listStaff, rolesOf } from '../../../../foundation/people/index.js';
import { type House, read, type Who } from '../../../../platform/house.js';

/** An officer by their name, with what they hold and were trained in at the house’s time, as if they had just signed in. */
export async function officerOf(house: House, who: Who, name: string): Promise<Who> {
  return read(house, who, async (ctx) => {
    const person = (await listStaff(ctx)).find((one) => one.name === name)?.person;
    if (!person) throw new Error(`Nobody of the demonstration is called ${name}.`);
    const standings = await findTraining(ctx, { person });
    const trained = standings.flatMap(({ counts, module }) => (counts ? [module.handling] : []));
    const held = { ...(await rolesOf(ctx, person)), trained, provedAt: ctx.clock.now() };
    return { ...who, actor: { kind: 'staff', person, ...held }, channel: 'desk' };
  });
}
