import { findTraining } from '../../../../foundation/assurance/index.js';
import { addEmail, createPerson, listStaff, rolesOf } from '../../../../foundation/people/index.js';
import { linkSubject } from '../../../../foundation/vault/index.js';
import { createSetClock } from '../../../../platform/clock.js';
import type { Context } from '../../../../platform/context.js';
import { act, type House, read, type Who } from '../../../../platform/house.js';
import { createIds, type PersonId } from '../../../../platform/ids.js';
import type { Outcome } from '../../../../platform/refusal.js';
import { seal } from '../../../../platform/sealed/index.js';
import type { Case } from '../../../../work/cases/index.js';

const day = 86_400_000;

export const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`What the demonstration shows was refused: ${outcome.refused}.`);
  return outcome.value;
};

/** Where a resident of the made-up place gets letters, and signs in. */
export const addressOf = (name: string): string => `${name}@residents.wealdham.example`;

/** The made-up place as somebody acts in it, so many days ago. */
export interface Stage {
  at(daysAgo: number): House;
  /** An officer by their name, with what they hold and were trained in then, as if they had just signed in. */
  officer(name: string, daysAgo?: number): Promise<Who>;
  as<T>(name: string, work: (ctx: Context) => Promise<T>, daysAgo?: number): Promise<T>;
  by<T>(person: PersonId, work: (ctx: Context) => Promise<T>, daysAgo?: number): Promise<T>;
  asSystem<T>(work: (ctx: Context) => Promise<T>): Promise<T>;
  /** A resident who can sign in by this address; whoever the case is about, if there is one. */
  resident(name: string, of?: Case): Promise<PersonId>;
  dayOf(days: number): string;
  daysSince(at: Date): number;
}

export function createStage(house: House, who: Who): Stage {
  const at = (daysAgo: number): House => {
    const clock = createSetClock(new Date(house.clock.now().getTime() - daysAgo * day));
    return { ...house, clock, ids: createIds(clock, house.random) };
  };
  const officerAt = async (then: House, name: string): Promise<Who> => {
    const person = (await read(then, who, (ctx) => listStaff(ctx))).find((one) => one.name === name)?.person;
    if (!person) throw new Error(`Nobody of the demonstration is called ${name}.`);
    return read(then, who, async (ctx) => {
      const standings = await findTraining(ctx, { person });
      const trained = standings.flatMap(({ counts, module }) => (counts ? [module.handling] : []));
      const held = { ...(await rolesOf(ctx, person)), trained, provedAt: then.clock.now() };
      return { ...who, actor: { kind: 'staff', person, ...held }, channel: 'desk' };
    });
  };
  return {
    at,
    officer: (name, daysAgo = 0) => officerAt(at(daysAgo), name),
    as: async (name, work, daysAgo = 0) => {
      const then = at(daysAgo);
      return act(then, await officerAt(then, name), work);
    },
    by: (person, work, daysAgo = 0) =>
      act(at(daysAgo), { ...who, actor: { kind: 'resident', person }, channel: 'web' }, work),
    asSystem: (work) => act(house, who, work),
    dayOf: (days) => new Date(house.clock.now().getTime() + days * day).toISOString().slice(0, 10),
    daysSince: (moment) => (house.clock.now().getTime() - moment.getTime()) / day,
    resident: (name, of) =>
      act(house, who, async (ctx) => {
        const person = createPerson(ctx, { kind: 'resident' });
        await ctx.writes.flush();
        const subject = of?.subjects.reporter ?? of?.subjects.applicant;
        if (subject) await linkSubject(ctx, subject, person);
        must(await addEmail(ctx, { person, email: seal(addressOf(name)) }));
        return person;
      }),
  };
}
